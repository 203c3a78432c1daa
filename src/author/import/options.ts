import { UserError } from '../user-error.ts';

/** What was typed after `npm run import --`. */
export interface Options {
  readonly paths: readonly string[];
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly fetch: boolean;
  /** A file with answers of an earlier time. */
  readonly answers: string | undefined;
}

const switches = ['--yes', '--dry-run', '--json', '--fetch'];

/**
 * @throws {UserError} When something else was typed, or no export.
 */
export function readOptions(args: readonly string[]): Options {
  const at = args.findIndex((arg) => arg === '--answers' || arg.startsWith('--answers='));
  const joined = args[at]?.split('=').slice(1).join('=') ?? '';
  const answers = at < 0 ? undefined : joined || args[at + 1];
  if (at >= 0 && !answers) throw new UserError('After "--answers" comes the file with the answers.');
  const rest = args.filter((_, place) => at < 0 || (place !== at && (joined !== '' || place !== at + 1)));
  const unknown = rest.find((arg) => arg.startsWith('--') && !switches.includes(arg));
  if (unknown !== undefined) {
    throw new UserError(
      `"npm run import" knows ${switches.map((one) => `"${one}"`).join(', ')} and "--answers FILE", and "${unknown}" was typed.`,
    );
  }
  const paths = rest.filter((arg) => !arg.startsWith('--'));
  return {
    paths,
    yes: rest.includes('--yes'),
    dryRun: rest.includes('--dry-run'),
    json: rest.includes('--json'),
    fetch: rest.includes('--fetch'),
    answers,
  };
}
