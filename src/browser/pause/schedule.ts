/**
 * One breath of the circle, in seconds. Six of them make a minute, the rate at
 * which people in a study said they felt better than those who sat quietly
 * (Steffen and others 2017, doi 10.3389/fpubh.2017.00222). Out takes longer
 * than in, and nothing is held between. `pause.css` moves the circle by this.
 */
export const breath = { in: 4, out: 6 } as const;

export const breaths = 6;

/** How long a pause lasts, in milliseconds. The words on the page call it one minute. */
export const length = breaths * (breath.in + breath.out) * 1000;
