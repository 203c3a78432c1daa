/** How the people of a drawing stand together. Each topic leans to one of them. */
export const arrangements = ['gathered', 'sheltered', 'resting', 'in-a-row', 'one-apart', 'leaning'] as const;

/** One of {@link arrangements}. */
export type Arrangement = (typeof arrangements)[number];
