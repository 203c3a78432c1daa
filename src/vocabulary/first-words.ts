import type { Danger } from './vocabulary.ts';

/**
 * The plainest words for wanting to die, being beaten, being raped and needing somebody, in languages of which it is
 * not known what else people type. They are few: whoever writes around them is not heard.
 */
interface FirstWords {
  readonly dying: string;
  readonly beaten: string;
  readonly raped: string;
  readonly help: string;
}

const firstWords: Readonly<Record<string, FirstWords>> = {
  ar: {
    dying: 'انتحار*, الانتحار*, انتحر, اريد|بدي|عايز|عايزه اموت|الموت, اقتل|قتل نفسي, ايذاء النفس, اؤذي نفسي',
    beaten: 'زوجي|جوزي|ابي|خطيبي يضربني|بيضربني, يضربني|بيضربني|يهددني, العنف|عنف الاسري|الزوجي|اسري|زوجي',
    raped: 'اغتصاب*, الاغتصاب, اغتصبني, تحرش|التحرش|تحرشات',
    help: 'ساعدوني|النجده, احتاج|محتاج|محتاجه مساعده|احدا, =مساعده',
  },
  cs: {
    dying:
      'sebevra*, zabit se, se zabit, chci|chtela|chtel umrit|zemrit, nechci zit|byt, uz nemuzu, sebeposkozov*, ublizit si',
    beaten: 'manzel|partner|pritel|otec|tata me bije|mlati, bije me, domaci nasili',
    raped: 'znasiln*, sexualni nasili|zneuziti|obtezovani',
    help: 'potrebuju|potrebuji pomoc|mluvit, =pomoc, linka bezpeci',
  },
  el: {
    dying: 'αυτοκτον*, θελω|ηθελα πεθανω|πεθανει, να πεθανω, δεν θελω ζω|ζησω, αυτοτραυματ*, σκοτωθω',
    beaten: 'με χτυπαει|χτυπα|δερνει|απειλει, ενδοοικογενειακη βια, κακοποι*',
    raped: 'βιασμ*, με βιασε, σεξουαλικη|σεξουαλικης κακοποιηση|παρενοχληση|βια',
    help: 'χρειαζομαι|θελω βοηθεια|μιλησω, =βοηθεια, γραμμη ζωης',
  },
  he: {
    dying:
      'אובדנ*, התאבד*, להתאבד, רוצה|רציתי למות, לא רוצה לחיות, להרוג את עצמי, להרוג עצמי, פגיעה עצמית, לפגוע בעצמי',
    beaten: 'בעלי|אבא|החבר|בן מכה|הרביץ|מרביץ, מכה|מרביץ אותי|לי, אלימות במשפחה|בזוגיות',
    raped: 'אונס, נאנסתי, אנס אותי, תקיפה|הטרדה|פגיעה מינית',
    help: 'צריך|צריכה עזרה|לדבר, =עזרה, =הצילו, ערן',
  },
  it: {
    dying:
      'suicid*, uccidermi|ammazzarmi|impiccarmi, voglio|vorrei morire|sparire, non voglio vivere, non ce la faccio, farla finita, autolesion*, tagliarmi',
    beaten:
      'mi picchia|picchiava|minaccia|maltratta, marito|compagno|padre violento|picchia, violenza domestica, paura marito|compagno|lui',
    raped: 'stupr*, violentat*, mi ha violentata|stuprata, violenza|abuso|abusi|molestie sessuale|sessuali',
    help: 'ho bisogno aiuto|parlare, qualcuno parlare, =aiuto, telefono amico|azzurro',
  },
  ja: {
    dying: '死にたい*, 自殺*, 自死*, 消えたい*, 自傷*, リストカット*, 生きたくない*, 死にたくて*',
    beaten: 'dv, 暴力*, 殴られ*, 虐待*',
    raped: 'レイプ*, 性暴力*, 性被害*, 強姦*, 痴漢*',
    help: '助けて*, =相談, いのちの電話*',
  },
  nl: {
    dying:
      'zelfmoord*, suicid*, wil dood|sterven, wil niet meer leven, mezelf doden|snijden|pijn|verhangen, zelfbeschadig*, zelfverwond*, uit leven stappen, kan niet meer',
    beaten: 'slaat|sloeg|bedreigt|mishandelt|stalkt me|mij, huiselijk geweld, bang man|partner|vader|vriend',
    raped: 'verkracht*, aangerand, aanranding, seksueel|seksuele misbruik|misbruikt|geweld|intimidatie',
    help: 'iemand praten, heb hulp nodig, =hulp, 113',
  },
  pl: {
    dying:
      'samoboj*, chce|chcialam|chcialem umrzec|zniknac, zabic sie, sie zabic|powiesic, nie chce zyc, nie mam sily, samookalecz*, tne sie',
    beaten:
      'maz|partner|chlopak|ojciec mnie bije, bije mnie, mnie bije, przemoc domowa|domowej, przemoc rodzinie, boje meza|ojca|partnera',
    raped: 'gwalt*, zgwalc*, molestow*, wykorzystan* seksualnie, przemoc seksualna',
    help: 'potrzebuje pomocy|porozmawiac, =pomoc, =pomocy, telefon zaufania',
  },
  sv: {
    dying:
      'sjalvmord*, suicid*, vill do|forsvinna, ta mitt liv, inte leva langre, vill inte leva, orkar inte mer, sjalvskad*, skada|skar mig',
    beaten: 'slar|slog|hotar|misshandlar mig, vald i nara relation|relationer, radd min man|pappa|sambo',
    raped: 'valdta*, sexuellt|sexuella overgrepp|utnyttjad|ofredad|trakasserier',
    help: 'behover hjalp|prata, nagon prata, =hjalp, jourhavande',
  },
  tr: {
    dying:
      'intihar*, olmek istiyorum|istiyor, kendimi oldurmek|oldurecegim|asmak|kesmek, yasamak istemiyorum, kendime zarar, artik dayanamiyorum, canima kiymak',
    beaten:
      'kocam|esim|babam|sevgilim dovuyor|vuruyor|tehdit, beni dovuyor|tehdit, aile ici siddet, kadina siddet',
    raped: 'tecavuz*, cinsel taciz|istismar|saldiri|siddet, tacize ugradim',
    help: 'yardima ihtiyacim, biriyle konusmak, =yardim, =imdat',
  },
  uk: {
    dying:
      'самогуб*, суицид*, хочу|хотіла|хотів померти|вмерти|зникнути, не хочу жити, вбити себе, покінчити собою|життям, ріжу себе, самоушкодж*',
    beaten: 'чоловік|батько|хлопець бє|побив, мене бє|бють, домашнє насильство, насильство сімї',
    raped: 'згвалт*, зґвалт*, сексуальне насильство|домагання',
    help: 'потрібна допомога|підтримка, з ким поговорити, =допомога, =допоможіть, лінія довіри',
  },
  vi: {
    dying: 'tu tu, tu sat, muon chet, muon bien mat, khong muon song, tu lam dau, tu hai, rach tay',
    beaten: 'chong|bo danh, bao hanh, bao luc gia dinh, bi danh',
    raped: 'hiep dam, cuong hiep, xam hai tinh duc, quay roi tinh duc, bao luc tinh duc',
    help: 'can giup do, can noi chuyen, =cuu toi, =giup toi',
  },
};

const source = 'ours: the plainest words of each language';

/** @param code A language's code, without a region. */
export function firstWordsOf(code: string): readonly Danger[] {
  const words = firstWords[code];
  if (!words) return [];
  const listed = (list: string) => list.split(', ').map(compared);
  return [
    { situation: 'thoughts-of-dying', words: listed(words.dying), reason: 'Wanting to die.', source },
    { situation: 'someone-hurts-you', words: listed(words.beaten), reason: 'Being beaten.', source },
    { situation: 'sexual-violence', words: listed(words.raped), reason: 'Being raped.', source },
    { situation: 'to-talk', words: listed(words.help), reason: 'Needing somebody.', source },
  ];
}

/** As words are compared: й is и there, ї is і. */
function compared(phrase: string): string {
  return phrase.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** The languages of which these are known. */
export const withFirstWords: readonly string[] = Object.keys(firstWords);
