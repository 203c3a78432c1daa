/**
 * Hands a file to the preview, which makes it ready and puts it beside the text.
 *
 * @returns What the preview says of it; nothing when it does not answer.
 */
export async function upload<Brought>(address: string, file: File): Promise<Partial<Brought>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    const brought: Partial<Brought> = await response.json();
    return brought;
  } catch {
    return {};
  }
}
