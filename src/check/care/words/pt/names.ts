import type { NameWords } from '../words.ts';

/** What is written large in Portuguese and names no person and no place below a country. */
export const names: NameWords = {
  common: new Set(
    `TV WhatsApp Zoom Google Facebook Instagram YouTube Netflix Skype Pix TDAH PHDA TOC TEPT EMDR ACT TCC VIH HIV SUS SNS CAPS CPF RG ONG
    Natal Páscoa Carnaval Réveillon Ramadão Ramadã Quaresma Ano Novo Semana Santa
    Deus Senhor Bíblia Igreja Nossa Virgem Jesus Cristo Alcorão Estado Governo Internet
    Portugal Brasil Angola Moçambique Guiné Cabo Verde Timor Europa América África Ásia Estados Unidos França Espanha Alemanha Itália Inglaterra China Japão
    Doutor Doutora Dr Dra Sr Sra Dona Dom Mamãe Papai Mãe Pai Norte Sul Leste Oeste Atlântico`.split(/\s+/),
  ),
  nobody:
    /^(?:Ele|Ela|Eles|Elas|Eu|Tu|Você|Vocês|Nós|Ninguém|Alguém|Tudo|Todos|Todas|Isso|Isto|Aquilo|Quem|Que|Uma|Um|Outra|Outro|Alguns|Algumas|Muitos|Muitas|Poucos|Gente|Pessoas|Mães|Pais|Mulheres|Homens|Crianças|Casais|Famílias|Então|Depois|Agora|Hoje|Ontem|Nunca|Sempre|Assim|Também|Sim|Não|E|Mas|Ou|Porque|Embora|Enquanto|Quando|Se|Como|Onde|O|A|Os|As|No|Na|Nos|Nas|Meu|Minha|Seu|Sua)$/u,
  doing:
    /^\s+(?:(?:me|se|lhe)\s+)?(?:disse|diz|dizia|conta|contou|contava|pergunta|perguntou|chora|chorou|chorava|ri|riu|ria|sorri|sorriu|sentou|chegou|chega|veio|vem|ligou|liga|queria|quer|pensa|pensou|sente|sentiu|sabia|sabe|escreve|escreveu|trabalha|trabalhava|olhou|olha|tem|tinha|mora|morava|vive|vivia|chama|chamava)(?:-(?:me|se|lhe))?(?!\p{L})/u,
};
