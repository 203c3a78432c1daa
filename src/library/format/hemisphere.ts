/** Countries whose seasons are those of the southern half of the earth, by ISO 3166 code. */
const southern = new Set(
  'AO AR AU BI BO BR BW CL CK FJ FK KM LS MG MU MW MZ NA NC NZ PE PF PG PY RE RW SB SZ TO TZ UY VU WS YT ZA ZM ZW'.split(
    ' ',
  ),
);

/** Whether December is summer in a region. */
export function isSouthern(region: string): boolean {
  return southern.has(region.toUpperCase());
}
