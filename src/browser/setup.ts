import { stayLoaded } from './write/stay.ts';

// What is typed into the form is not kept yet: a save elsewhere does not load this window anew.
stayLoaded();
