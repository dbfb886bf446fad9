import { expect, it } from 'vitest';
import { presign } from '#adapters/presign.ts';

const EXAMPLE = {
  url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
  region: 'us-east-1',
  credentials: {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
  seconds: 86_400,
  now: Date.UTC(2013, 4, 24),
};

it('a link is signed as in the example of the S3 manual', () => {
  expect(presign(EXAMPLE)).toBe(
    'https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  );
});

it('a link of a role carries its token, and never the secret key', () => {
  const link = presign({ ...EXAMPLE, credentials: { ...EXAMPLE.credentials, sessionToken: 'a/b+c=' } });
  expect(link).toContain('X-Amz-Security-Token=a%2Fb%2Bc%3D&');
  expect(link).not.toContain('wJalr');
});
