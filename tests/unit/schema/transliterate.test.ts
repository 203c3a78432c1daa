import { expect, test } from 'vitest';
import { slugOf } from '../../../src/schema/nearest.ts';

test.each([
  ['Über die Straße', 'uber-die-strasse'],
  ['Ærø, Łódź & Đà Nẵng', 'aero-lodz-and-da-nang'],
  ['İstanbul’da ılık bir gün', 'istanbulda-ilik-bir-gun'],
  ['Тихий дом, ещё раз', 'tikhii-dom-eshche-raz'],
  ['Χωρίς λόγια', 'choris-logia'],
  ['ﬁne “quotes” — and ½', 'fine-quotes-and-1-2'],
  ['Mi año', 'mi-anyo'],
  ['Mi año', 'mi-anyo'],
  ['🕯️', ''],
  ['静かな部屋', ''],
])('%s becomes %s where no language is known', (text, expected) => {
  expect(slugOf(text)).toBe(expected);
});

// Ukrainian: the examples in the table of the Cabinet of Ministers, resolution 55 of 27 January 2010.
const ukrainian =
  'Алушта Alushta, Андрій Andrii, Борщагівка Borshchahivka, Борисенко Borysenko, Вінниця Vinnytsia, Володимир Volodymyr, Гадяч Hadiach, Богдан Bohdan, Згурський Zghurskyi, Ґалаґан Galagan, Ґорґани Gorgany, Донецьк Donetsk, Дмитро Dmytro, Рівне Rivne, Олег Oleh, Есмань Esman, Єнакієве Yenakiieve, Гаєвич Haievych, Короп’є Koropie, Житомир Zhytomyr, Жанна Zhanna, Жежелів Zhezheliv, Закарпаття Zakarpattia, Казимирчук Kazymyrchuk, Медвин Medvyn, Михайленко Mykhailenko, Іванків Ivankiv, Іващенко Ivashchenko, Їжакевич Yizhakevych, Кадиївка Kadyivka, Мар’їне Marine, Йосипівка Yosypivka, Стрий Stryi, Олексій Oleksii, Київ Kyiv, Коваленко Kovalenko, Лебедин Lebedyn, Леонід Leonid, Миколаїв Mykolaiv, Маринич Marynych, Ніжин Nizhyn, Наталія Nataliia, Одеса Odesa, Онищенко Onyshchenko, Полтава Poltava, Петро Petro, Решетилівка Reshetylivka, Рибчинський Rybchynskyi, Суми Sumy, Соломія Solomiia, Тернопіль Ternopil, Троць Trots, Ужгород Uzhhorod, Уляна Uliana, Фастів Fastiv, Філіпчук Filipchuk, Харків Kharkiv, Христина Khrystyna, Біла Bila, Стеценко Stetsenko, Чернівці Chernivtsi, Шевченко Shevchenko, Шостка Shostka, Кишеньки Kyshenky, Щербухи Shcherbukhy, Гоща Hoshcha, Гаращенко Harashchenko, Юрій Yurii, Корюківка Koriukivka, Яготин Yahotyn, Ярошенко Yaroshenko, Костянтин Kostiantyn, Знам’янка Znamianka, горе hore, тиша tysha';

// Bulgarian: names of towns as the law of 2009 and the signs on roads write them.
const bulgarian =
  'София Sofiya, Пловдив Plovdiv, Варна Varna, Бургас Burgas, Русе Ruse, Стара Stara, Загора Zagora, Плевен Pleven, Сливен Sliven, Добрич Dobrich, Шумен Shumen, Перник Pernik, Хасково Haskovo, Ямбол Yambol, Пазарджик Pazardzhik, Благоевград Blagoevgrad, Търново Tarnovo, Враца Vratsa, Габрово Gabrovo, Видин Vidin, Кърджали Kardzhali, Кюстендил Kyustendil, Монтана Montana, Димитровград Dimitrovgrad, Търговище Targovishte, Ловеч Lovech, Силистра Silistra, Разград Razgrad, Смолян Smolyan, Петрич Petrich, Ихтиман Ihtiman, Айтос Aytos, Щръклево Shtraklevo, Панагюрище Panagyurishte';

// Greek: ELOT 743, as passports and signs on roads write names.
const greek =
  'Κουζίνα Kouzina, Αθήνα Athina, Θεσσαλονίκη Thessaloniki, Πάτρα Patra, Ηράκλειο Irakleio, Λάρισα Larisa, Βόλος Volos, Ιωάννινα Ioannina, Τρίκαλα Trikala, Χαλκίδα Chalkida, Σέρρες Serres, Κατερίνη Katerini, Καλαμάτα Kalamata, Καβάλα Kavala, Χανιά Chania, Λαμία Lamia, Κομοτηνή Komotini, Ρόδος Rodos, Αγρίνιο Agrinio, Δράμα Drama, Βέροια Veroia, Κοζάνη Kozani, Καρδίτσα Karditsa, Ρέθυμνο Rethymno, Πτολεμαΐδα Ptolemaida, Τρίπολη Tripoli, Κόρινθος Korinthos, Ξάνθη Xanthi, Γιαννιτσά Giannitsa, Αίγιο Aigio, Άργος Argos, Εύβοια Evvoia, Ναύπλιο Nafplio, Εύκολο Efkolo, Αυγή Avgi, Μπάμπης Bampis, Άγγελος Angelos, Σφίγγα Sfinga, Ψυχή Psychi, Ευχή Efchi, Αυτός Aftos';

// German: as passports write names.
const german =
  'Müller Mueller, Köln Koeln, Jäger Jaeger, Größe Groesse, Übung Uebung, Straße Strasse, Schön Schoen, Mädchen Maedchen, Führung Fuehrung, Düsseldorf Duesseldorf, Österreich Oesterreich, Zürich Zuerich, Ängste Aengste, Müde Muede, Hölle Hoelle, Träume Traeume, Café Cafe, Würde Wuerde';

// Danish and Norwegian: as passports write names.
const danish =
  'Ålborg Aalborg, Ærø Aeroe, Østergård Oestergaard, Århus Aarhus, Tromsø Tromsoe, Bodø Bodoe, Ålesund Aalesund, Sønder Soender, Kærlighed Kaerlighed, Håb Haab, Frygt Frygt, Søvn Soevn';

// Serbian: as its own Latin letters write it, without their marks.
const serbian =
  'Београд Beograd, Ниш Nis, Крагујевац Kragujevac, Чачак Cacak, Шабац Sabac, Ваљево Valjevo, Краљево Kraljevo, Ужице Uzice, Зајечар Zajecar, Џеп Dzep, Ђурђево Djurdjevo, Хлеб Hleb, Цвет Cvet, Ћуприја Cuprija, Сањати Sanjati';
const others: readonly (readonly [language: string, names: string])[] = [
  ['uk', ukrainian],
  ['bg', bulgarian],
  ['el', greek],
  ['de', german],
  ['da', danish],
  ['nb', danish],
  ['sr', serbian],
];

test.each(others)('a name in the language %s is written as its own country writes it', (language, names) => {
  const pairs = names.split(', ').map((pair) => pair.split(' '));
  expect(pairs.map(([name = '']) => slugOf(name, language))).toEqual(
    pairs.map(([, latin]) => latin?.toLowerCase()),
  );
});

test('two hundred names were tried, and a country after the language changes nothing', () => {
  expect(others.flatMap(([, names]) => names.split(', ')).length).toBeGreaterThan(200);
  expect(slugOf('Größe', 'de-AT')).toBe('groesse');
});
