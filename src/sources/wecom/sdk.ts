import type { KoffiFunc } from 'koffi';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { sdkFailure } from '#sources/wecom/sdkErrors.ts';
import type { WecomProxy } from '#sources/wecom/settings.ts';

/** A piece of a medium, and where the next one begins. */
export interface MediaPiece {
  readonly data: Buffer;
  readonly last: boolean;
  readonly next: string;
}

/**
 * The vendor's library for one corporation. All calls run off the event loop and hand out bytes of their own.
 * They throw what `sdkFailure` says of the return code.
 */
export interface FinanceSdk {
  /** The JSON of up to `limit` (at most 1000) records with a seq above the given one. */
  getChatData(seq: bigint, limit: number): Promise<Buffer>;
  /** @param key what RSA opened; without a zero byte */
  decrypt(key: Buffer, message: string): Promise<Buffer>;
  /** @param index empty for the beginning, else `next` of the piece before */
  getMedia(fileId: string, index: string): Promise<MediaPiece>;
}

export interface SdkAccess {
  readonly library: string;
  readonly corpId: string;
  readonly secret: string;
  readonly proxy: WecomProxy;
}

/** Seconds that one call may take. */
const timeout = 30;

type Koffi = typeof import('koffi');
type Pointer = unknown;

/**
 * Loads the library and initialises it: once for each corporation and secret, as the vendor asks.
 * @throws Failure `capture-settings` when library or koffi cannot be loaded, or of `sdkFailure`
 */
export async function openSdk(access: SdkAccess): Promise<FinanceSdk> {
  const koffi = await loadKoffi();
  const c = loadLibrary(koffi, access.library);
  const sdk = c.NewSdk();
  const code = await later(c.Init, sdk, access.corpId, access.secret);
  if (code !== 0) {
    c.DestroySdk(sdk);
    throw sdkFailure('Init', code);
  }
  return sdkOf(koffi, c, { sdk, proxy: access.proxy });
}

function sdkOf(koffi: Koffi, c: Functions, { sdk, proxy }: { sdk: Pointer; proxy: WecomProxy }): FinanceSdk {
  const oneMedium = oneAtATime();
  const way = [proxy.url, proxy.login, timeout] as const;
  const withSlice = async (call: string, work: (slice: Pointer) => Promise<number>): Promise<Buffer> => {
    const slice = c.NewSlice();
    try {
      const code = await work(slice);
      if (code !== 0) throw sdkFailure(call, code);
      return copied(koffi, c.GetContentFromSlice(slice), c.GetSliceLen(slice));
    } finally {
      c.FreeSlice(slice);
    }
  };
  return {
    getChatData: (seq, limit) =>
      withSlice('GetChatData', (slice) => later(c.GetChatData, sdk, seq, limit, ...way, slice)),
    decrypt: (key, message) => {
      const text = Buffer.concat([key, Buffer.of(0)]);
      return withSlice('DecryptData', (slice) => later(c.DecryptData, text, message, slice));
    },
    getMedia: (fileId, index) =>
      oneMedium(async () => {
        const media = c.NewMediaData();
        try {
          const code = await later(c.GetMediaData, sdk, index, fileId, ...way, media);
          if (code !== 0) throw sdkFailure('GetMediaData', code);
          return {
            data: copied(koffi, c.GetData(media), c.GetDataLen(media)),
            last: c.IsMediaDataFinish(media) === 1,
            next: c.GetOutIndexBuf(media) ?? '',
          };
        } finally {
          c.FreeMediaData(media);
        }
      }),
  };
}

/** A call blocks one of the four threads that the whole process has for files and the like; media take one of them. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** A copy: memory that is only looked at crashes the process once the library has freed it. */
function copied(koffi: Koffi, pointer: Pointer, length: number): Buffer {
  if (length <= 0) return Buffer.alloc(0);
  return Buffer.copyBytesFrom(new Uint8Array(koffi.view(pointer, length)));
}

/** Calls on a thread of the pool, so that the process goes on meanwhile. */
// biome-ignore lint/suspicious/noExplicitAny: koffi's own constraint
function later<F extends (...args: any[]) => any>(
  call: KoffiFunc<F>,
  ...args: Parameters<F>
): Promise<ReturnType<F>> {
  return new Promise((resolve, reject) => {
    call.async(...args, (error: unknown, result: ReturnType<F>) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
}

interface Functions {
  readonly NewSdk: () => Pointer;
  readonly Init: KoffiFunc<(sdk: Pointer, corpId: string, secret: string) => number>;
  readonly DestroySdk: (sdk: Pointer) => void;
  readonly GetChatData: KoffiFunc<
    (
      sdk: Pointer,
      seq: bigint,
      limit: number,
      proxy: string,
      login: string,
      timeout: number,
      out: Pointer,
    ) => number
  >;
  readonly DecryptData: KoffiFunc<(key: Buffer, message: string, out: Pointer) => number>;
  readonly GetMediaData: KoffiFunc<
    (
      sdk: Pointer,
      index: string,
      fileId: string,
      proxy: string,
      login: string,
      timeout: number,
      out: Pointer,
    ) => number
  >;
  readonly NewSlice: () => Pointer;
  readonly FreeSlice: (slice: Pointer) => void;
  readonly GetContentFromSlice: (slice: Pointer) => Pointer;
  readonly GetSliceLen: (slice: Pointer) => number;
  readonly NewMediaData: () => Pointer;
  readonly FreeMediaData: (media: Pointer) => void;
  readonly GetOutIndexBuf: (media: Pointer) => string | null;
  readonly GetData: (media: Pointer) => Pointer;
  readonly GetDataLen: (media: Pointer) => number;
  readonly IsMediaDataFinish: (media: Pointer) => number;
}

/** The vendor's header with every structure as `void*`: the same in SDK 1.x, 2.0 and 3.0. */
const declarations: Readonly<Record<keyof Functions, string>> = {
  NewSdk: 'void* NewSdk()',
  Init: 'int Init(void*, const char*, const char*)',
  DestroySdk: 'void DestroySdk(void*)',
  GetChatData: 'int GetChatData(void*, uint64_t, uint32_t, const char*, const char*, int, void*)',
  DecryptData: 'int DecryptData(const void*, const char*, void*)',
  GetMediaData: 'int GetMediaData(void*, const char*, const char*, const char*, const char*, int, void*)',
  NewSlice: 'void* NewSlice()',
  FreeSlice: 'void FreeSlice(void*)',
  GetContentFromSlice: 'void* GetContentFromSlice(void*)',
  GetSliceLen: 'int GetSliceLen(void*)',
  NewMediaData: 'void* NewMediaData()',
  FreeMediaData: 'void FreeMediaData(void*)',
  GetOutIndexBuf: 'const char* GetOutIndexBuf(void*)',
  GetData: 'void* GetData(void*)',
  GetDataLen: 'int GetDataLen(void*)',
  IsMediaDataFinish: 'int IsMediaDataFinish(void*)',
};

async function loadKoffi(): Promise<Koffi> {
  try {
    return await import('koffi');
  } catch (cause) {
    throw new Failure(
      'capture-settings',
      say`The package koffi, through which WeCom's library is called, cannot be loaded.`,
      say`Install the optional packages (npm ci --include=optional), and allow native code to the site where its rights are limited.`,
      { cause },
    );
  }
}

function loadLibrary(koffi: Koffi, path: string): Functions {
  try {
    const library = koffi.load(path);
    const found = Object.entries(declarations).map(([name, declaration]) => [
      name,
      library.func(declaration),
    ]);
    return Object.fromEntries(found) as Functions;
  } catch (cause) {
    throw new Failure(
      'capture-settings',
      say`WeCom's library cannot be loaded from ${path}.`,
      say`Check wecomSdk in the configuration of this machine: the path, that the file may be read, that it is made for this processor, and that libcurl is installed.`,
      { cause },
    );
  }
}
