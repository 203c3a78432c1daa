/** A file that she chose or dropped, and its path within that. */
export interface Given {
  readonly path: string;
  readonly file: File;
}

/** What was chosen in a field for files, or for a folder. */
export function chosenIn({ files }: HTMLInputElement): Given[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Everything that was dropped, folders with all that is in them. */
export async function droppedIn(transfer: DataTransfer): Promise<Given[]> {
  // What is dropped can be asked for only until this task ends.
  const entries = [...transfer.items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const given: Given[] = [];
  for (const { entry, file } of entries) {
    if (entry) given.push(...(await within(entry)));
    else if (file) given.push({ path: file.name, file });
  }
  return given;
}

async function within(entry: FileSystemEntry): Promise<Given[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((found, failed) => {
      entry.file(found, failed);
    });
    return [{ path: entry.fullPath, file }];
  }
  if (!isFolder(entry)) return [];
  const given: Given[] = [];
  for (const inner of await entriesOf(entry)) given.push(...(await within(inner)));
  return given;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A browser gives a hundred at a time, and nothing at the end (File and Directory Entries API, 7.2). */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) => {
      reader.readEntries(found, failed);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
