import * as z from 'zod';

const Sender = z.strictObject({
  id: z.number().int().exactOptional(),
  first_name: z.string().min(1).exactOptional(),
  last_name: z.string().exactOptional(),
  username: z.string().exactOptional(),
  language_code: z.string().exactOptional(),
});
export type Sender = z.infer<typeof Sender>;

const ContactCard = z.strictObject({
  phone_number: z.string().min(1),
  first_name: z.string().min(1).optional(),
  last_name: z.string().optional(),
  user_id: z.number().int().optional(),
});

/** The kinds of act; a request carries exactly one of them. */
export const ACT_KINDS = [
  'text',
  'callback_data',
  'location',
  'photo',
  'voice',
  'document',
  'contact',
  'edit',
  'update',
] as const;

/**
 * What a person does, as `POST /local/telegram/chats/{chatId}/messages` takes it: exactly one of
 *
 * - `text`: up to 4,096 characters go as one message, more are cut into several as Telegram's apps do
 * - `callback_data`: presses the newest button that carries it; with `message_id`, the button of that message,
 *   even when it has gone since
 * - `location`: `{ lat, lng }`; `photo`: true or a label for the sample photo, or a picture as base64;
 *   `voice`: true, or an audio file as base64 with `seconds`; `document`: base64 with `file_name`
 * - `contact`: a phone number, or `{ phone_number, first_name }`
 * - `edit`: `{ message_id, text }` of an own message
 * - `update`: any update as it is, for kinds that the page does not know (stickers, polls, channel posts, ...)
 *
 * and beside it: `caption`, `from` (another writer, for groups and shared phones), `date` (Unix seconds: sent
 * earlier), `reply_to_message_id`, `duplicate` (delivered twice), `update_id` (instead of the next one).
 */
export const PersonAct = z
  .strictObject({
    text: z.string().optional(),
    callback_data: z.string().optional(),
    location: z
      .looseObject({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
      .optional(),
    photo: z.union([z.literal(true), z.string()]).optional(),
    voice: z.union([z.literal(true), z.string()]).optional(),
    document: z.union([z.literal(true), z.string()]).optional(),
    contact: z.union([z.string().min(1), ContactCard]).optional(),
    edit: z.strictObject({ message_id: z.number().int(), text: z.string().min(1) }).optional(),
    update: z.record(z.string(), z.unknown()).optional(),
    caption: z.string().max(1024).optional(),
    seconds: z.number().int().min(0).optional(),
    file_name: z.string().optional(),
    message_id: z.number().int().optional(),
    from: Sender.optional(),
    date: z.number().int().positive().optional(),
    reply_to_message_id: z.number().int().optional(),
    duplicate: z.boolean().optional(),
    update_id: z.number().int().positive().optional(),
  })
  .refine((act) => ACT_KINDS.filter((kind) => act[kind] !== undefined).length === 1, {
    message: `expected exactly one of ${ACT_KINDS.join(', ')}`,
  });
export type PersonAct = z.infer<typeof PersonAct>;

/** A "no" to a script or to the page, told in one sentence with an HTTP status. */
export class ActRefusal extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = 'ActRefusal';
    this.status = status;
  }
}
