/** Offers the reader a file of our making to save: by a link to a blob, since that needs no permission and no request. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // Firefox reads the blob only after the reader has chosen a place
}
