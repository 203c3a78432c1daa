import type { NameWords } from '../words.ts';

/** What is written large in English and names no person and no place below a state or country. */
export const names: NameWords = {
  common: new Set(
    `I I'd I'll I'm I've OK TV DVD CD GP ER ICU OCD PTSD ADHD ADD CBT DBT EMDR ACT IFS PhD MD RN HIV AIDS LGBT LGBTQ US USA UK EU AM PM Zoom Google FaceTime Skype WhatsApp Facebook Instagram YouTube Netflix iPhone
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
  January February March April May June July August September October November December
  Christmas Easter Thanksgiving Halloween Hanukkah Passover Ramadan Eid Diwali Eve Day New Year Year's Mother's Father's Valentine's
  God Lord Bible Quran Torah Church Mass Christian Christians Christianity Catholic Catholics Protestant Jewish Jew Jews Judaism Muslim Muslims Islam Buddhist Buddhism Hindu Quaker Mormon Lutheran Baptist Methodist Orthodox Evangelical Deaf Black White Asian Latino Latina Latinx Hispanic Indigenous Native
  English French Spanish German Italian Portuguese Russian Chinese Japanese Korean Arabic Hebrew Hindi Polish Dutch Greek Turkish American Americans British Irish Scottish Welsh Canadian Mexican European African Indian Western Eastern
  America Europe Africa Asia Australia Canada Mexico England Scotland Wales Ireland Britain France Germany Italy Spain India China Japan
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Hampshire Jersey York Carolina Dakota Ohio Oklahoma Oregon Pennsylvania Rhode Island Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming North South East West States United Kingdom
  Mom Mum Mommy Mama Dad Daddy Papa Grandma Grandpa Nana Mr Mrs Ms Dr`
      .split(/\s+/)
      .flatMap((word) => [word, word.replace("'", '’')]),
  ),
  doing:
    /^(?:['’]s\b)?\s+(?:says|said|tells|told|asks|asked|laughs|laughed|smiled|nodded|cried|cries|sat|sits|stood|called|calls|texted|came|comes|left|went|wanted|wants|thought|thinks|felt|feels|knew|knows|wrote|writes|loved|loves|hated|moved|married|worked|works|looked|looks)\b/u,
  nobody:
    /^(?:He|She|They|We|You|It|One|Who|What|That|This|These|Those|Nobody|Somebody|Anybody|Everybody|No|Someone|Everyone|Anyone|Nothing|Something|Everything|Another|Others|Some|Many|Most|Few|All|Both|Each|Neither|Either|People|Friends|Clients|Couples|Families|Parents|Children|Then|There|Here|Now|Later|Once|Often|Sometimes|Nevertheless|Still|And|But|Or|So|Therapists|Mothers|Fathers|Words|Time|Life|Work|Grief|Shame|Anger|Fear|Sleep|Things|Kids|Men|Women|Women|Boys|Girls)$/,
};
