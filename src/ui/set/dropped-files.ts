/** The files that the reader drops, those in folders included. */

/** To be called in the drop itself: the browser forgets what was dropped as soon as it is over. */
export function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? null).filter((entry) => entry !== null);
  if (entries.length === 0) return Promise.resolve([...files]);
  return Promise.all(entries.map(filesIn)).then((all) => all.flat());
}

/** In the order of their names. What cannot be listed or opened is not there. */
async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) {
    return new Promise((resolve) =>
      entry.file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  }
  if (!isDirectory(entry)) return [];
  const reader = entry.createReader();
  const children: FileSystemEntry[] = [];
  for (let next = await readEntries(reader); next.length > 0; next = await readEntries(reader)) children.push(...next);
  children.sort((a, b) => (a.name < b.name ? -1 : 1));
  const inOrder: File[] = [];
  for (const child of children) if (!isSystemFile(child.name)) inOrder.push(...(await filesIn(child)));
  return inOrder;
}

/** A browser gives the entries of a folder in portions; an empty one is the last. */
function readEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

/** What systems leave in folders, such as `.DS_Store`. */
export function isSystemFile(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
