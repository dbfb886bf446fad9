import type { api as source } from '../id/api.ts';
import type { Said } from '../said.ts';

/** What the console and partners are told when something cannot be done. */
export const api: Said<typeof source> = {
  'refusal.report.nobody-there': ({ reference }) =>
    `Report ${reference} cannot be handed to that person. Choose another colleague from the list.`,

  'api.sign-in-needed': () => 'Sign in first, then try again.',
  'api.not-staff': () => 'This account is not known as staff. Use an invitation code to join.',
  'api.not-active': () => 'This account is not confirmed yet or is closed. Ask the coordinator of your area.',
  'api.no-route': () => 'This address does not exist. The list of addresses is at /api/docs.',
  'api.body-unreadable': () => 'The body cannot be read as JSON. Check it and send it again.',
  'api.body-too-large': () => 'The body is too large. Send less.',
  'api.not-json': () => 'Send the body as JSON with the header Content-Type: application/json.',
  'api.fields-wrong': () => 'Some fields need to be corrected. See the list of fields.',
  'api.key-needed': () => 'Add the header Idempotency-Key, 8 to 64 letters or digits, new for every act.',
  'api.key-reused': () => 'This key was used for another request. Make a new key and send it again.',
  'api.version-needed': () => 'Add the header If-Match with the ETag of the page that you saw.',
  'api.still-stumbles': () =>
    'This message still cannot be handled and stays parked. Its cause has to be mended in the program.',
  'api.not-movable': () =>
    'These letters only name records of a data stream, so they cannot be sent again from here. See the operator guide.',
  'api.parked.text': () => 'Written message',
  'api.parked.command': () => 'Command',
  'api.parked.button': () => 'Pressed button',
  'api.parked.photo': () => 'Photo',
  'api.parked.voice': () => 'Voice note',
  'api.parked.document': () => 'Document',
  'api.parked.point': () => 'Place on the map',
  'api.parked.other': () => 'Other message',
  'api.busy': () => 'Many are writing right now. Wait a moment, then send it again with the same key.',
  'api.field.missing': () => 'Not filled in.',
  'api.field.too-small': () => 'Too short or too small.',
  'api.field.too-big': () => 'Too long or too large.',
  'api.field.unknown': () => 'This field is not known.',
  'api.field.wrong': () => 'Its shape is not known. See /api/docs.',
  'api.failed': () => 'Something went wrong on our side. Send it again in a moment with the same key.',
};
