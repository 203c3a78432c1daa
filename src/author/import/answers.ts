import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { z } from 'zod';
import { readYaml } from '../../library/content/yaml.ts';
import { UserError } from '../user-error.ts';

/** What only the author can say of an export. */
export const answersFile = z.strictObject({
  /** Which topic each category of the old blog is: the name of one there is, or the title of a new one. */
  topics: z.record(z.string(), z.string()).default({}),
  /** The topic of texts that have no category. */
  without: z.string().optional(),
  /** Where the old blog lives or lived. */
  home: z.string().optional(),
});

export type Answers = z.infer<typeof answersFile>;

/**
 * Reads answers that were kept.
 *
 * @param file An absolute path.
 * @throws {UserError} When there is no such file, or it holds something else.
 */
export async function readAnswers(file: string): Promise<Answers> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UserError(`There is no file with answers "${file}".`);
  });
  const parsed = answersFile.safeParse(readYaml(text).value ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(
    `The answers in "${file}" cannot be used: ${issue?.path.join(' › ') ?? ''} ${issue?.message ?? ''}\nWrite them as the file "answers.yaml" beside a report has them.`,
  );
}

/** The answers as a file, to be given again with `--answers`. */
export function writeAnswers(answers: Answers): string {
  return `# Your answers. Given again with: npm run import -- PATH --answers THIS-FILE\n${stringify(answers, { lineWidth: 0 })}`;
}
