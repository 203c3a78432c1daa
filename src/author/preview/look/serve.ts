import { colorNames } from '../../../art/color-sets.ts';
import { typefaceNames } from '../../../schema/looks.ts';
import { troubleInWords } from '../../disk-trouble.ts';
import { setSite } from '../../setup/site-file.ts';
import { previewUrls } from '../affected.ts';
import { formPage } from '../desk-page.ts';
import { formOf } from '../form.ts';
import type { Serving } from '../serving.ts';

/** What can be chosen, by its field in `site.yaml`. */
const choices: Readonly<Record<string, readonly string[]>> = { colors: colorNames, typeface: typefaceNames };

/**
 * Answers for the page on which she chooses colors and letters, and for what comes from it. It is not loaded anew by
 * itself: what she chooses is written, and leads on from there.
 */
export const serveLook = formPage<string>({
  address: ({ look }) => look,
  async answer({ request, serving }) {
    const form = await formOf(request);
    const found = Object.entries(choices).find(([field, names]) => names.includes(form?.get(field) ?? ''));
    if (!found) return { shows: 'This is nothing that there is to choose.' };
    const [field] = found;
    const name = form?.get(field) ?? '';
    const wrong = await chosen(field, name, serving);
    if (wrong !== undefined) return { shows: wrong };
    return { to: `${previewUrls(serving.preview.content).desk.look}#sample-${name}` };
  },
  shown: (_, wrong) => Promise.resolve(wrong === undefined ? {} : { look: { wrong } }),
});

/** Writes a choice into `site.yaml`. @returns What kept it from being written. */
async function chosen(
  field: string,
  name: string,
  { preview, settings }: Serving,
): Promise<string | undefined> {
  try {
    await setSite(settings.content, [[[field], name]]);
    preview.changed('site.yaml');
    await preview.read();
    return undefined;
  } catch (error) {
    return troubleInWords(error, settings.content);
  }
}
