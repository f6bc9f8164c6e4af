/** True for text that stands for nothing: blank, "null" or "none". */
export const isEmptyText = (text: string) => /^(null|none)?$/i.test(text.trim());
