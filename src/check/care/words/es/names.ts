import type { NameWords } from '../words.ts';

/** What is written large in Spanish and names no person and no place below a country. */
export const names: NameWords = {
  common: new Set(
    `TV WhatsApp Zoom Google Facebook Instagram YouTube Netflix Skype Bizum TDAH TOC TEPT TCA TLP EMDR ACT TCC VIH DNI UCI ESO ONG
    Navidad Nochebuena Nochevieja Reyes Pascua Semana Santa Ramadán Año Nuevo Cuaresma
    Dios Señor Biblia Iglesia Virgen Jesús Cristo Corán
    España México Argentina Chile Colombia Perú Venezuela Uruguay Ecuador Bolivia Paraguay Cuba Guatemala Honduras Nicaragua Panamá Europa América África Asia Latinoamérica Estados Unidos Francia Alemania Italia Portugal Inglaterra Marruecos China Japón
    Doctor Doctora Dr Dra Sr Sra Don Doña Mamá Papá Estado Gobierno Norte Sur Este Oeste Mediterráneo Atlántico Internet`.split(
      /\s+/,
    ),
  ),
  nobody:
    /^(?:Él|Ella|Ellos|Ellas|Yo|Tú|Usted|Nosotros|Nosotras|Nadie|Alguien|Todo|Todos|Todas|Eso|Esto|Aquello|Quien|Quién|Qué|Que|Una|Uno|Otra|Otro|Algunos|Muchos|Pocos|Gente|Personas|Madres|Padres|Mujeres|Hombres|Niños|Niñas|Parejas|Familias|Entonces|Después|Ahora|Luego|Hoy|Ayer|Nunca|Siempre|Así|También|Tampoco|Sí|No|Y|Pero|O|Porque|Aunque|Mientras|Cuando|Si|Como|Donde|Me|Te|Se|Le|Les|Lo|La|Los|Las|Nos|El|Mi|Su|Tu)$/u,
  doing:
    /^\s+(?:dice|dijo|decía|cuenta|contó|contaba|pregunta|preguntó|llora|lloró|lloraba|ríe|rio|sonríe|sonrió|se\s+(?:ríe|rio|sentó|sienta|fue|quedó|llama|levantó)|llega|llegó|vino|viene|llamó|llama|quería|quiere|piensa|pensó|siente|sintió|sabía|sabe|escribe|escribió|trabaja|trabajaba|miró|mira|asintió|tiene|tenía|vive|vivía)(?!\p{L})/u,
};
