import { z } from 'zod';

const address = z.url({ protocol: /^https$/ });
const author = z
  .strictObject({ name: z.string().min(1), url: address, avatar: address })
  .partial()
  .refine((one) => Object.keys(one).length > 0);

/** RFC 3339, with the offset that the format asks for. */
const date = z.iso.datetime({ offset: true });

/** JSON Feed 1.1: what has to be there, and of the rest what this blog says. Format: jsonfeed.org/version/1.1. */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/),
  authors: z.array(author),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: address,
      title: z.string(),
      summary: z.string(),
      content_html: z.string().min(1),
      date_published: date,
      date_modified: date,
      tags: z.array(z.string()),
      attachments: z
        .array(
          z.strictObject({
            url: address,
            mime_type: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
            size_in_bytes: z.int().positive(),
            duration_in_seconds: z.number().positive().optional(),
          }),
        )
        .min(1)
        .optional(),
    }),
  ),
});
