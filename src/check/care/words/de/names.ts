import type { NameWords } from '../words.ts';

/** Common first names, of several generations; ours. None of them is a word as well. */
const first =
  'Anna|Anne|Andrea|Angelika|Anja|Annika|Antje|Barbara|Beate|Birgit|Brigitte|Carina|Christa|Christine|Claudia|Cornelia|Daniela|Doris|Elisabeth|Elke|Emma|Erika|Eva|Fatima|Franziska|Gabriele|Gisela|Hannah|Hannelore|Heike|Helga|Ingrid|Jana|Johanna|Julia|Karin|Katharina|Katja|Kerstin|Laura|Lea|Lena|Leonie|Lisa|Luisa|Manuela|Maria|Marie|Martina|Mia|Monika|Nadine|Nicole|Nina|Petra|Renate|Sabine|Sandra|Sara|Sarah|Silke|Simone|Sofia|Sophie|Stefanie|Susanne|Tanja|Ursula|Ute|Alexander|Ali|Andreas|Bernd|Christian|Daniel|David|Dieter|Dirk|Elias|Felix|Florian|Frank|Günter|Hans|Heinz|Helmut|Jan|Jens|Johannes|Jonas|Jürgen|Karl|Klaus|Lars|Leon|Lukas|Manfred|Marco|Markus|Martin|Matthias|Maximilian|Mehmet|Michael|Moritz|Mustafa|Niklas|Oliver|Patrick|Paul|Peter|Ralf|Rainer|Robert|Sebastian|Stefan|Stephan|Sven|Thomas|Tim|Tobias|Torsten|Uwe|Werner|Wolfgang';
/** What also follows "in", "aus" and "nach" without an article, and is no place. */
const nowhere =
  'Hause|Angst|Liebe|Wut|Scham|Sorge|Therapie|Behandlung|Rente|Gedanken|Ruhe|Arbeit|Tränen|Panik|Eile|Wahrheit|Zukunft|Not|Trauer|Frieden|Elternzeit|Stunden|Tagen|Wochen|Monaten|Jahren|Holz|Stein|Worten|Wirklichkeit|Ordnung|Gefahr|Bewegung|Stille|Freude|Kontakt|Gesellschaft|Ohnmacht|Rage|Form|Sicherheit|Gewohnheit|Erfahrung|Mitleid|Höflichkeit|Trotz|Neugier|Feierabend|Luft|Atem|Deutschland|Österreich|Europa|Amerika|Afrika|Asien|Frankreich|Italien|Spanien|Polen|Syrien|England|Norden|Süden|Osten|Westen|Teilzeit|Ausbildung|Bezug|Erinnerung|Haft|Urlaub|Kur|Pension|Wahrnehmung|Minuten|Sekunden';

/** Every noun is written large: a name is told by what stands before it, and by being one of the common ones. */
export const names: NameWords = {
  common: new Set(),
  nobody: /^(?!)/,
  doing: /^(?!)/,
  around: new RegExp(
    String.raw`(?<name>(?<=(?<!\p{L})(?:Herrn?|Frau|Familie|Doktor|Dr\.|Professor(?:in)?|Tante|Onkel)\s+)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|(?<=(?<!\p{L})(?:heißt|hieß|heiße|namens|genannt|Name\s+(?:ist|war|sei))\s+)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?|(?<![\p{L}-])(?:${first})(?:s|\s+\p{Lu}\p{Ll}+)?(?![\p{L}-])|(?<=(?<!\p{L})(?:in|aus|nach)\s+)(?!(?:${nowhere})(?!\p{L}))\p{Lu}\p{Ll}+(?=[\s.,;!?]))`,
    'gud',
  ),
};
