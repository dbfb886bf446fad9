/**
 * What sealed fields are made of, the most common last: deflate refers to it instead of writing it out, so that short
 * fields shrink as if they were long. It belongs to formats 0x11 and may never change; another one is another format.
 */
export const DICTIONARY: Buffer = Buffer.from(
  [
    '"pace":{"minute":,"turns":,"unreachable":true,"human":{"report":"01","staff":"01"},"discreet":true,',
    '"awaiting":{"kind":"act-on-report","params":{"page":"place","choices":["village":"district":"regency":',
    '"lat":-6.,"lng":106.,"area":"32.","point":{"name":"code":"query":"cursor":"report":"01',
    '"current":{"id":"01K","reference":","lane":"protection","until":17"trail":["paused":[',
    '"own":[{"reference":","kind":"report","id":"01K","lane":"relief"},',
    '"talk":{"form":"screen-household","form":"ask-for-need","form":"report-disaster","version":1,"field":"',
    '"answers":{"hazard":"earthquake","landslide","flood","place":{"needs":["evacuation_rescue","medicine","shelter",',
    '"infant","food","water"],"people":"photo":"details":"contact":"consent":true,"skipped":[],"saved":"","since":17',
    '{"private":{"texts":["tolong air naik banjir rumah kami butuh makan orang anak bayi lansia di atap sudah tidak ada ',
    'masih belum bantuan desa kampung dekat jalan RT 0 RW 0"],"place":"","contact":"+628","name":"","thread":[',
    '{"from":"responder","text":"{"from":"resident","text":","at":17"attachments":[{"kind":"voice","kind":"photo","file":"',
    '"]},"holder":"","language":"en","language":"id","tries":0,"since":17"owed":[{"update":',
    '"last":{"update":,"reply":{"parts":[{"key":"report.received","params":{"reference":"","contacts":["112","115","117","119"',
    '"keyboard":{"kind":"remove","rows":[]},"kind":"inline","location":true,"toast":{"key":"kind":"reply","rows":[[',
    '{"label":{"key":"label.","params":{}},"action":""}],[{"label":{"key":"","params":{}}],"via":"call"}"via":"answer"}}',
  ].join(''),
);
