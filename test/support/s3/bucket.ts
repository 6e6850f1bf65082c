import { createHash, randomUUID } from 'node:crypto';
import { S3Refusal } from './refusal.ts';

export interface BucketSettings {
  readonly versioning?: boolean;
  /** Brings versions with it. */
  readonly objectLock?: boolean;
}

export interface Retention {
  readonly mode: 'COMPLIANCE' | 'GOVERNANCE';
  readonly until: Date;
}

/** What a new object is made with. */
export interface Making {
  readonly metadata: Readonly<Record<string, string>>;
  readonly retention?: Retention;
  readonly onlyIfNone: boolean;
}

export interface Version {
  readonly id: string | undefined;
  readonly at: Date;
  readonly content: Buffer;
  readonly etag: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly retention?: Retention;
  /** A marker of a removal. */
  readonly marker: boolean;
}

interface Upload {
  readonly key: string;
  readonly making: Making;
  readonly parts: Map<number, { content: Buffer; etag: string }>;
}

/** Every part but the last has at least 5 MiB. */
const smallestPart = 5 * 1_048_576;

/** A bucket as S3 keeps it: versions newest first, retention, uploads in parts. No public way in: the server is. */
export class Bucket {
  readonly settings: BucketSettings;
  readonly uploads = new Map<string, Upload>();
  readonly #keys = new Map<string, Version[]>();

  constructor(settings: BucketSettings) {
    this.settings = settings;
  }

  get versioned(): boolean {
    return this.settings.versioning === true || this.settings.objectLock === true;
  }

  /** In order of the keys' bytes; without those whose newest version is a marker. */
  current(prefix: string): { key: string; version: Version }[] {
    return [...this.#keys.keys()]
      .filter((key) => key.startsWith(prefix))
      .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
      .flatMap((key) => {
        const [version] = this.#keys.get(key) ?? [];
        return version === undefined || version.marker ? [] : [{ key, version }];
      });
  }

  versions(prefix: string): { key: string; version: Version }[] {
    return [...this.#keys].flatMap(([key, versions]) =>
      key.startsWith(prefix) ? versions.map((version) => ({ key, version })) : [],
    );
  }

  find(key: string): Version {
    const [version] = this.#keys.get(key) ?? [];
    if (version === undefined || version.marker)
      throw new S3Refusal(404, 'NoSuchKey', 'The specified key does not exist.');
    return version;
  }

  put(key: string, content: Buffer, making: Making): Version {
    if (Buffer.byteLength(key) > 1_024) throw new S3Refusal(400, 'KeyTooLongError', 'Your key is too long');
    const earlier = this.#keys.get(key) ?? [];
    if (making.onlyIfNone && earlier[0]?.marker === false)
      throw new S3Refusal(
        412,
        'PreconditionFailed',
        'At least one of the pre-conditions you specified did not hold',
      );
    const version: Version = {
      id: this.versioned ? randomUUID() : undefined,
      at: new Date(),
      content,
      etag: `"${createHash('md5').update(content).digest('hex')}"`,
      metadata: making.metadata,
      ...(making.retention && { retention: making.retention }),
      marker: false,
    };
    this.#keys.set(key, this.versioned ? [version, ...earlier] : [version]);
    return version;
  }

  /** Without an id a bucket with versions only hides the object. @returns the marker, if one was made */
  remove(key: string, id: string | undefined): Version | undefined {
    const versions = this.#keys.get(key) ?? [];
    if (id === undefined && this.versioned) {
      const marker: Version = {
        id: randomUUID(),
        at: new Date(),
        content: Buffer.alloc(0),
        etag: '',
        metadata: {},
        marker: true,
      };
      this.#keys.set(key, [marker, ...versions]);
      return marker;
    }
    const goes = versions.find((version) => version.id === id);
    if (goes?.retention !== undefined && goes.retention.until > new Date())
      throw new S3Refusal(403, 'AccessDenied', 'Access Denied because object protected by object lock.');
    const left = versions.filter((version) => version !== goes);
    if (left.length === 0) this.#keys.delete(key);
    else this.#keys.set(key, left);
    return undefined;
  }

  beginUpload(key: string, making: Making): string {
    const id = randomUUID();
    this.uploads.set(id, { key, making, parts: new Map() });
    return id;
  }

  addPart(id: string, { key, number, content }: { key: string; number: number; content: Buffer }): string {
    const upload = this.#upload(id, key);
    if (!Number.isInteger(number) || number < 1 || number > 10_000)
      throw new S3Refusal(
        400,
        'InvalidArgument',
        'Part number must be an integer between 1 and 10000, inclusive',
      );
    const etag = `"${createHash('md5').update(content).digest('hex')}"`;
    upload.parts.set(number, { content, etag });
    return etag;
  }

  completeUpload(
    id: string,
    {
      key,
      parts,
      onlyIfNone,
    }: { key: string; parts: readonly { number: number; etag: string }[]; onlyIfNone: boolean },
  ): Version {
    const upload = this.#upload(id, key);
    if (parts.length === 0) throw new S3Refusal(400, 'MalformedXML', 'There are no parts.');
    const contents = parts.map(({ number, etag }, index) => {
      const part = upload.parts.get(number);
      if (part === undefined || part.etag !== etag)
        throw new S3Refusal(400, 'InvalidPart', 'One or more of the specified parts could not be found.');
      if (index > 0 && number <= (parts[index - 1]?.number ?? 0))
        throw new S3Refusal(400, 'InvalidPartOrder', 'The list of parts was not in ascending order.');
      if (index < parts.length - 1 && part.content.length < smallestPart)
        throw new S3Refusal(
          400,
          'EntityTooSmall',
          'Your proposed upload is smaller than the minimum allowed size',
        );
      return part.content;
    });
    const version = this.put(key, Buffer.concat(contents), { ...upload.making, onlyIfNone });
    this.uploads.delete(id);
    return version;
  }

  abortUpload(id: string, key: string): void {
    this.#upload(id, key);
    this.uploads.delete(id);
  }

  #upload(id: string, key: string): Upload {
    const upload = this.uploads.get(id);
    if (upload === undefined || upload.key !== key)
      throw new S3Refusal(404, 'NoSuchUpload', 'The specified multipart upload does not exist.');
    return upload;
  }
}
