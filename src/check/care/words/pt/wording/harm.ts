import { entry, type Entry } from '../../entry.ts';
import type { WordingGroup } from '../../words.ts';
import type { Source } from '../../entry.ts';
import { asNoun } from '../number.ts';

/** Brazil: the cartilha of the psychiatric association for the press. */
const brazil: Source =
  'https://www.observatoriodaimprensa.com.br/netbanca/ed712-cartilha-com-orientacoes-sobre-como-abordar-o-suicidio/';
/** Portugal: neither "bem-sucedido" nor "tentativa falhada". */
const portugal: Source =
  'https://www.miligrama.pt/miligrama-marca-presenca-em-evento-sobre-saude-mental-e-prevencao-do-suicidio/';
/** Brazil: language and stigma in what is said of alcohol and drugs (Chagas and others, 2021). */
const stigma: Source = 'https://www.scielo.br/j/ress/a/PRfq3HKstXnzLKtS7XfmPsq/?lang=pt';
const who: Source = 'https://www.who.int/publications/i/item/9789240076846';
const ours: Source = 'ours';
const a = '(?:um|uma|uns|umas|os|as|o|a|é|era|são|eram|foi|esse|essa|aquele|aquela)';
const person = 'It makes a person into an illness.';
const drugs = /drog|álcool|alcool|depend|heroína|cocaína|crack|recaí|sóbri|desintox|consum|uso/i;

/** Of suicide, self-harm, alcohol and drugs, in Portuguese. */
export const harmWording: Readonly<
  Record<Extract<WordingGroup, 'suicide' | 'self-harm' | 'substances'>, readonly Entry[]>
> = {
  suicide: [
    entry(
      'comet(?:er|eu|eram|ido|endo|e|em|ia|esse) (?:um |o )?suicídios?',
      'morrer por suicídio',
      'One commits a crime; it was none.',
      brazil,
    ),
    entry(
      'suicídios? (?:bem~sucedid|consumad|conseguid|completad|exitos)[oa]s?',
      'morte por suicídio',
      'A death is no success.',
      portugal,
    ),
    entry(
      '(?:tentativas?(?: de suicídio)?|suicídios?) (?:falhad|fracassad|frustrad|malsucedid|mal~sucedid)[oa]s?',
      'tentativa de suicídio',
      'To live is no failure.',
      portugal,
      { near: /suic[ií]d|overdose|sobredos/i },
    ),
    entry(
      '(?:epidemias?|ondas?|vagas?|surtos?) de suicídios?',
      'aumento dos suicídios',
      'It sounds as if it spread by itself and nothing could be done.',
      who,
    ),
    entry(
      '(?:escolheu|escolher|escolheram|optou por|preferiu|decidiu) (?:o suicídio|suicidar-se|se suicidar|morrer)',
      'morreu por suicídio',
      'Whoever sees no other way out is not choosing.',
      ours,
    ),
  ],
  'self-harm': [
    entry(
      `${a} (?:auto)?mutilador(?:es|a|as)?${asNoun}`,
      'pessoa que se fere',
      'It makes what somebody does into what they are.',
      ours,
      { own: true },
    ),
  ],
  substances: [
    entry(
      'drogad[oa]s?|drogaditos?|toxicodependentes?|noiad[oa]s?|nóias?|cracudos?|junkies?',
      'pessoa com transtorno por uso de substâncias',
      person,
      stigma,
      { own: true },
    ),
    entry(`${a} (?:ex-?)?viciad[oa]s?${asNoun}(?! em )`, 'pessoa com uma dependência', person, stigma, {
      own: true,
    }),
    entry(
      `(?:alcoólatras?|${a} (?:ex-?)?alcoólic[oa]s?${asNoun}|bebum|bebuns)(?! anónim| anônim)`,
      'pessoa com transtorno por uso de álcool',
      person,
      stigma,
      { own: true },
    ),
    entry(
      'abuso de (?:drogas|substâncias|álcool)',
      'uso, consumo',
      '"Abuso" is what is done to people, and blames.',
      stigma,
    ),
    entry(
      '(?:está|estava|esteve|continua|ficou|manteve-se|se mantém|há \\p{L}+ (?:dias|meses|anos)) limp[oa]s?|limp[oa] há',
      'em abstinência, em recuperação',
      'It says that before somebody was dirty.',
      ours,
      { near: drugs, own: true },
    ),
    entry(
      '(?:exames?|testes?|análises?|urina) (?:\\p{L}+ )?(?:suj|limp)[oa]s?',
      'positivo, negativo',
      'A test finds something or does not; it says nothing about cleanliness.',
      ours,
    ),
  ],
};
