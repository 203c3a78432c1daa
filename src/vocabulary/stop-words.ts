/**
 * Words that say nothing of what is looked for, in languages of which it is not known what else people type: their
 * articles, pronouns, little words, and the commonest forms of to be and to have.
 */
const words: Readonly<Record<string, string>> = {
  ar: 'في من على عن الى مع هذا هذه ذلك التي الذي ما لا لم لن هل كيف لماذا متى انا انت هو هي نحن هم كان ان او و ثم كل',
  de: 'aber als am an auch auf aus bei bin bist da das dass dem den der des die doch du durch ein eine einem einen einer es für habe haben hat hatte ich ihr im in ist ja kann kein keine man mein meine meinem meinen meiner mich mir mit nach nicht noch nur oder ob sein sie sich sind so über um und uns von war was wann warum weil wenn wer werden wie wieder will wir wird wo zu zum zur',
  fr: 'à ai ait au aux avec avoir c ça car ce ces cet cette comme comment dans de des du elle en est et être eu faire fait il ils j je l la le les leur lui ma mais me mes moi mon ne nous on ou où par pas plus pour pourquoi qu quand que qui sa sans se ses si son sont sur ta te tes toi ton tu un une vous y',
  he: 'אני אתה את הוא היא אנחנו הם של על אל עם זה זאת מה מי איך למה מתי לא כן כי אם או גם רק יש אין היה הייתה להיות כל',
  it: 'a ai al alla alle anche c che chi ci come con cosa da dal dalla dei del della delle di dove e è ed era gli ha hai ho i il in io l la le lei lo lui ma me mi mia mie miei mio ne nel nella noi non o per perché più quando se sei si sono su sua suo ti tu un una uno voi',
  nl: 'aan al als bij ben bent dan dat de den der deze die dit doe dus een en er geen had heb hebben heeft het hij hoe hun ik in is je kan maar me met mij mijn na naar niet nog nu of om omdat ook op over te toch toen tot uit van veel voor waarom was wat we wel wie wil word worden ze zich zij zijn zo',
  pl: 'a ale bo być by był była było co czy dla do gdy go i ich ile ja jak jako jest jestem jeszcze już ja kiedy kto która który ma mam mi mnie mój moja moje my na nad nie niż o od on ona oni po pod przez przy są się sobie ta tak tam te tego ten to tu ty w we więc z za ze że żeby',
  pt: 'a ao aos as até com como da das de dela dele depois do dos e é ela ele em era essa esse esta está estou eu foi há isso isto já lhe mais mas me meu meus minha minhas muito na não nas nem no nos nós o os ou para pela pelo por porque quando que quem se sem ser seu sua são só também te tem tenho ter um uma você',
  tr: 'acaba ama ben bana beni benim bir biz bu çok da daha de değil diye en gibi ha hem hep her için ile ise ki kim mı mi mu mü nasıl ne neden nerede niye o ona onu sen siz şu ve veya ya var yok',
  uk: 'а або але без в вже від він вона вони для до є за з зі і й коли мене мені мій мною моя моє мої на над не ні про по при та так там те ти то тут у це цей ця чи чому що щоб я як який яка яке які хто де',
  vi: 'của là và có được cho với các những một này đó thì tôi bạn anh em ở đã đang sẽ rất cũng như khi nào gì sao làm',
};

/** @param code A language's code, without a region. */
export function stopWordsOf(code: string): readonly string[] {
  return words[code]?.split(' ') ?? [];
}
