import type { OtherBlog } from './blogs.ts';

/** In Spanish, with letters of its own in addresses, two posts and a draft. */
export const spanish: OtherBlog = {
  language: 'es',
  region: 'ES',
  filledIn: 'lo que hago',
  files: {
    'content/site.yaml': `title: La silla vacía
headline: Sobre el descanso, y lo que lo impide
introduction: Trabajo como psicóloga en Cádiz, y escribo aquí de vez en cuando.
description: Textos de una psicóloga.
address: https://silla.example.net/
language: es
addresses: letters
direction: ltr
timeZone: Atlantic/Canary
region: ES
author:
  name: Lucía Peña
  credentials: Psicóloga sanitaria
  licence: AN-00000
  jurisdiction: Andalucía
contact:
  email: lucia@silla.example.net
host: Puerto Hosting
hostLogs: Puerto guarda la dirección de cada visita durante una semana.
hostKind: apache
`,
    'content/topics.yaml': `sueño:
  title: El sueño
  description: Sobre las noches, y cómo pasan.
  drawing: table
cuerpo:
  title: El cuerpo
  description: Sobre lo que el cuerpo dice antes que las palabras.
  drawing: water
`,
    'content/posts/la-mañana.mdx': `---
title: La mañana después de una mala noche
description: Sobre levantarse sin haber dormido.
pubDate: 2026-09-12
topics: [sueño, cuerpo]
---

Hay mañanas que empiezan antes de que haya terminado la noche.

## Lo primero

Un vaso de agua, una ventana abierta, y ninguna decisión hasta las diez.

<Reflection>

¿Qué ha sido lo más amable que alguien hizo por ti una mañana así?

</Reflection>
`,
    'content/posts/después-de-la-pérdida.mdx': `---
title: Después de una pérdida
description: Sobre los días en que nadie llama ya.
pubDate: 2026-10-03
topics: [cuerpo]
contentNotes:
  - about: loss
    depth: discussed
---

Las primeras semanas llama todo el mundo. Después se hace el silencio, y el cuerpo sigue contando los días.[^1]

[^1]: Lo cuentan así muchas personas.
`,
    'content/posts/sin-terminar.md': `---
title: Sin terminar
description: Un borrador.
pubDate: 2026-10-20
topics: [sueño]
draft: true
---

Todavía nada.
`,
    'public/.nojekyll': '',
  },
};
