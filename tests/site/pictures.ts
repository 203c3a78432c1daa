import sharp from 'sharp';

/** A lamp on a table beside a dark window: upright, 900 by 1,100. */
export const lamp = await picture(
  900,
  1100,
  `<rect width="900" height="1100" fill="#6b4a38"/>
  <rect x="90" y="120" width="380" height="560" fill="#22303a"/>
  <path d="M280 120v560M90 400h380" stroke="#8a6a50" stroke-width="18"/>
  <circle cx="610" cy="520" r="420" fill="#f2b860" opacity=".28"/>
  <path d="M520 360h180l70 200H450z" fill="#f6d9a0"/>
  <path d="M600 560h20v250h-20z" fill="#2b2118"/>
  <path d="M0 810h900v290H0z" fill="#3a281d"/>`,
);

/** Green hills behind one another, under a pale sky: wide, 2,000 by 1,000. */
export const hills = await picture(
  2000,
  1000,
  `<rect width="2000" height="1000" fill="#e9dfc9"/>
  <circle cx="1500" cy="300" r="110" fill="#f3c987"/>
  <path d="M0 560q420-260 900-60t1100-100v600H0z" fill="#9db7a3"/>
  <path d="M0 720q520-240 1080-40t920-120v440H0z" fill="#5f8a78"/>
  <path d="M0 880q640-220 1240-60t760-80v260H0z" fill="#2c5f57"/>`,
);

/** A picture drawn from SVG, as a photograph would come: a JPEG. */
function picture(width: number, height: number, shapes: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
}
