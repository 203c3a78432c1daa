/**
 * Ordinary words that are one letter away from a word of danger, and never a slip of the keyboard for it: "rage",
 * "they", "modest". They are those of the 3,000 most frequent words of spoken English (24,000 for phrases of one
 * word) that would otherwise be taken for one, and what was met since.
 */
export const ordinary: readonly string[] = `
  add addition additional additionally additions agent airbag along amused aren army babe banging
  bar base bat bay beast became beef beer belt best bet binding bite boat boy bride bring bringing
  brothers bullies buried bury bust but butter buttered cage cake came car card cards cars case
  cases cast cat cats cheat check childlike chose clients code coke cold cole come control cooking
  cop cops copy couch crises cure cute dancer dawn deal dean dear did dies does drag dragged
  dreams ease east escaped ever fail falls far feed feelings feet fell fill follow fool foot force
  form france free fuel full game gate gives grandma grape grapes grave griping grouping growing
  guts hand hard hat hated have heading heads heard heart heat held hell helps hero heroic heroine
  hire hole holiness homeless hop hoped horse houses hug humans hunt hunting incentive
  indestructible infestation infested ingested insurance intestinal intestine intestines invest
  invested investigate investigated investigating investigation investigations investigative
  investigator investigators investing investment investments investor investors keeps killer
  kinds kiss lake last leading leaves less lie lies lifelike lift liked list lived lock looked
  looking looks lose loss lot lots love loved lover loving mad male mary mass mate merry mess
  message metal mighty milestone minds mine modest modesty needs nice nicest nights none noon
  noticed older orders other overdo overdoing overdone paid paint pair partners pay photo picture
  pin plain play pleased points pressure print prison problems pull pure quiet quite race racing
  racist rage raging raking rapping rare rate rates rating raving read relays reports rights rocks
  role rome roof roofing roofs room rose sad sake sale same sand save say saying scare sell shame
  shape share shit shock shoe shoes shop shopping shore short shots shout show showed shut
  sicilian sicily sign sink sisters sit sitting skip slip slipped snake snap sneak spanish speaks
  spit split spot stacked stacking stacks staked staking stalk stalled stalling stalls stands star
  staring starting stays step stick stops strange students suck sue suit takes tall tank tape ten
  tests texas than thank then thin thing thinks though threat three thy tied too tough track
  tricks tried turn understand voice wade wait waited waiting wall wash wasted wasting wave week
  well went weren where wide wild wine wipe wire wise wishes witch woke won word wore wound write
  writer writing written
`
  .trim()
  .split(/\s+/);
