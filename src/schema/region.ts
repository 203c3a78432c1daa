/** What the site knows of a country without being told. */
export interface Region {
  /** The number to call when a life is in danger; absent where one number does not serve for all. */
  readonly emergency?: string;
  /** The country's own weather service: an unremarkable page in the language of whoever looks over a shoulder. */
  readonly weather?: string;
}

/** Of the World Meteorological Organization, for countries whose own service is not known here. */
const anyWeather = 'https://worldweather.wmo.int/';

/** In the European Union 112 reaches every emergency service: Directive (EU) 2018/1972, article 109. */
const european = (weather: string): Region => ({ emergency: '112', weather });

const regions: Readonly<Record<string, Region>> = {
  AR: { emergency: '911', weather: 'https://www.smn.gob.ar/' },
  AT: european('https://www.geosphere.at/'),
  AU: { emergency: '000', weather: 'https://www.bom.gov.au/' },
  BE: european('https://www.meteo.be/'),
  BG: european('https://www.meteo.bg/'),
  BR: { weather: 'https://portal.inmet.gov.br/' },
  CA: { emergency: '911', weather: 'https://weather.gc.ca/' },
  CH: { emergency: '112', weather: 'https://www.meteoswiss.admin.ch/' },
  CY: { emergency: '112' },
  CZ: european('https://www.chmi.cz/'),
  DE: european('https://www.dwd.de/'),
  DK: european('https://www.dmi.dk/'),
  EE: european('https://www.ilmateenistus.ee/'),
  ES: european('https://www.aemet.es/'),
  FI: european('https://www.ilmatieteenlaitos.fi/'),
  FR: european('https://meteofrance.com/'),
  GB: { emergency: '999', weather: 'https://www.metoffice.gov.uk/' },
  GR: european('https://www.emy.gr/'),
  HK: { emergency: '999', weather: 'https://www.hko.gov.hk/' },
  HR: european('https://meteo.hr/'),
  HU: european('https://www.met.hu/'),
  IE: european('https://www.met.ie/'),
  IL: { weather: 'https://ims.gov.il/' },
  IN: { emergency: '112', weather: 'https://mausam.imd.gov.in/' },
  IS: european('https://www.vedur.is/'),
  IT: european('https://www.meteoam.it/'),
  JP: { weather: 'https://www.jma.go.jp/' },
  LT: european('https://www.meteo.lt/'),
  LU: european('https://www.meteolux.lu/'),
  LV: { emergency: '112' },
  MT: { emergency: '112' },
  MX: { emergency: '911', weather: 'https://smn.conagua.gob.mx/' },
  NL: european('https://www.knmi.nl/'),
  NO: european('https://www.yr.no/'),
  NZ: { emergency: '111', weather: 'https://www.metservice.com/' },
  PL: european('https://www.imgw.pl/'),
  PT: european('https://www.ipma.pt/'),
  RO: european('https://www.meteoromania.ro/'),
  SE: european('https://www.smhi.se/'),
  SI: european('https://meteo.arso.gov.si/'),
  SK: european('https://www.shmu.sk/'),
  US: { emergency: '911', weather: 'https://www.weather.gov/' },
};

/** The number to call in a country when a life is in danger, where one is known. */
export function emergencyIn(country: string): string | undefined {
  return regions[country]?.emergency;
}

/** An unremarkable page that fits the country: never a foreign weather report. */
export function weatherIn(country: string): string {
  return regions[country]?.weather ?? anyWeather;
}
