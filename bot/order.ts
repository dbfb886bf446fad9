/** These few commands are cries for help. */
const ORDER = /^\/(?!(?:sos|darurat|tolong|bahaya)\b)[a-z_]+(@\w+)?$/i;

/** Is this a command alone? It is an order to us and no message to be understood: `/bantuan` asks for the guide. */
export const isOrder = (text: string): boolean => ORDER.test(text.trim());
