/** A raw echo: reads the update and answers its own words in the webhook's answer; no store, no library. */
export const handler = async (event: { readonly body: string }): Promise<unknown> => {
  const { message } = JSON.parse(event.body);
  const body = JSON.stringify({ method: 'sendMessage', chat_id: message.chat.id, text: message.text });
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
};
