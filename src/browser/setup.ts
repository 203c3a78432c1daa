import { ignoreReloads } from './write/keep-position.ts';

// What is typed into the form is not kept yet: a save elsewhere does not load this window anew.
ignoreReloads();
