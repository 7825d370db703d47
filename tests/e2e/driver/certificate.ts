// Makes a certificate for a server on this machine, in memory, for the length of one run: no key is ever on a disk.
// Node signs, but has nothing that writes a certificate; what follows is the little of X.509 that a server needs.

import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

export interface ServerCertificate {
  /** Both in PEM. */
  readonly key: string;
  readonly cert: string;
}

const TAG = { integer: 0x02, bits: 0x03, text: 0x0c, time: 0x17, sequence: 0x30, set: 0x31, version: 0xa0 };
const ECDSA_WITH_SHA256 = '06082a8648ce3d040302';
const COMMON_NAME = '0603550403';
const DAY_MS = 86_400_000;

/** Self-signed, valid from yesterday for a week; no browser trusts it unless it is told to. */
export function makeCertificate(commonName: string): ServerCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = toBeSigned(commonName, publicKey);
  const signature = sign('sha256', body, privateKey);
  const certificate = der(TAG.sequence, body, algorithm(), der(TAG.bits, Buffer.from([0]), signature));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(certificate) };
}

/** RFC 5280, section 4.1: version, serial number, algorithm, issuer, validity, subject, key. */
function toBeSigned(commonName: string, publicKey: KeyObject): Buffer {
  const name = der(
    TAG.sequence,
    der(TAG.set, der(TAG.sequence, Buffer.from(COMMON_NAME, 'hex'), der(TAG.text, Buffer.from(commonName)))),
  );
  return der(
    TAG.sequence,
    der(TAG.version, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm(),
    name,
    der(TAG.sequence, time(Date.now() - DAY_MS), time(Date.now() + 7 * DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
}

function algorithm(): Buffer {
  return der(TAG.sequence, Buffer.from(ECDSA_WITH_SHA256, 'hex'));
}

function time(atMs: number): Buffer {
  const digits = new Date(atMs).toISOString().replace(/\D/g, '');
  return der(TAG.time, Buffer.from(`${digits.slice(2, 14)}Z`));
}

/** One element of the Distinguished Encoding Rules: tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
