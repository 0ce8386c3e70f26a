/** Gives the reader a file that was made on the device. `type` is its media type. */
export function handOverFile(content: BlobPart, name: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
