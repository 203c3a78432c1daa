import { nearest } from './nearest.ts';

/**
 * Zones under their names of today that `Intl.supportedValuesOf` leaves out for an earlier one, as it gives
 * "Asia/Calcutta" (ECMA-402 takes both; the names are those of the IANA database, 2025b).
 */
const underNewNames = [
  'Africa/Asmara',
  ...['Buenos_Aires', 'Catamarca', 'Cordoba', 'Jujuy', 'Mendoza'].map((city) => `America/Argentina/${city}`),
  'America/Atikokan',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

/** What a zone is called among people, and the largest city that keeps it, with summer time and winter time. */
const commonNames: Readonly<Record<string, string>> = {
  'America/New_York': 'est edt et eastern',
  'America/Chicago': 'cst cdt ct central',
  'America/Denver': 'mst mdt mt mountain',
  'America/Los_Angeles': 'pst pdt pt pacific',
  'Europe/London': 'gmt bst british',
  'Europe/Berlin': 'cet cest mez mesz',
};

/**
 * Whether this is the name of a time zone, as the clock of this machine knows it. Abbreviations and offsets are
 * none: "EST" has no summer time.
 */
export function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !/^[A-Z]\w+\/[A-Z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The zone that was probably meant: of a city that was named, by what people call it, or by a name that is near. */
export function timeZoneMeant(typed: string): string | undefined {
  const zones = [...underNewNames, ...Intl.supportedValuesOf('timeZone')];
  const place = typed.trim().replace(/\s+/g, '_');
  const low = place.toLowerCase();
  const named = zones.find((zone) => zone.toLowerCase() === low || zone.toLowerCase().endsWith(`/${low}`));
  if (named !== undefined) return named;
  const word = low.replace(/^us[/_]/, '').replace(/_?(?:standard|daylight|summer)?_?(?:time)?$/, '');
  const [common] = Object.entries(commonNames).find(([, words]) => words.split(' ').includes(word)) ?? [];
  if (common !== undefined) return common;
  if (place.includes('/')) return nearest(place, zones);
  const cities = new Map(zones.map((zone) => [zone.slice(zone.lastIndexOf('/') + 1), zone]));
  return cities.get(nearest(place, [...cities.keys()]) ?? '');
}
