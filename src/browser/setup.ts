import { ignoreReloads } from './write/keep-position.ts';

// What is typed into a form is not kept yet, and what it leads to would not be reached: a save does not load this window anew.
ignoreReloads();
