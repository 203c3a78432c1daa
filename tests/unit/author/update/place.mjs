// Puts a version in place, as an update does, in a process of its own: place.mjs ROOT PLACING
import { putInPlace } from '../../../../src/author/update/place.ts';

const [root = '', placing = ''] = process.argv.slice(2);
await putInPlace({ root, ...JSON.parse(placing) });
