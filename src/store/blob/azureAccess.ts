import type { TokenCredential } from '@azure/identity';
import type { ContainerClient } from '@azure/storage-blob';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { checkServiceAddress } from '#store/blob/serviceAddress.ts';

/** How a container is reached. */
export type AzureAccess =
  | { readonly kind: 'connection-string'; readonly text: string }
  /** A URL of the container, or of the account's blob service, that carries a shared access signature. */
  | { readonly kind: 'sas'; readonly url: string }
  /** The identity that Azure gives this machine; `account` is a name, or the address of its blob service. */
  | { readonly kind: 'identity'; readonly account: string; readonly clientId?: string };

/** Milliseconds; the client repeats what fails for the moment. */
const retryOptions = { maxTries: 4, retryDelayInMs: 250, maxRetryDelayInMs: 8_000 };

/** @throws Failure `config-invalid`, which never repeats what is secret */
export async function openContainer(container: string, access: AzureAccess): Promise<ContainerClient> {
  const { BlobServiceClient, ContainerClient } = await import('@azure/storage-blob');
  if (access.kind === 'connection-string') {
    const service = fromConnectionString(() =>
      BlobServiceClient.fromConnectionString(access.text, { retryOptions }),
    );
    checkServiceAddress(service.url);
    return service.getContainerClient(container);
  }
  if (access.kind === 'sas') {
    const url = sasAddress(access.url, container);
    if (lastSegment(url) === container) return new ContainerClient(url.href, undefined, { retryOptions });
    return new BlobServiceClient(url.href, undefined, { retryOptions }).getContainerClient(container);
  }
  const address = accountAddress(access.account);
  return new BlobServiceClient(address, await identity(access.clientId), { retryOptions }).getContainerClient(
    container,
  );
}

function fromConnectionString<Client>(open: () => Client): Client {
  try {
    return open();
  } catch {
    // The client's message may repeat parts of the string.
    throw invalid(say`The Azure connection string cannot be read.`);
  }
}

function sasAddress(text: string, container: string): URL {
  if (!URL.canParse(text)) throw invalid(say`The Azure SAS file holds no web address.`);
  const url = new URL(text);
  checkServiceAddress(url.href);
  if (!url.searchParams.has('sig')) throw invalid(say`The Azure SAS address carries no signature.`);
  // `sr` stands in the signature of one resource, `ss` in that of an account.
  if (url.searchParams.has('sr') && lastSegment(url) !== container)
    throw invalid(say`The Azure SAS address is not that of the container ${container}.`);
  return url;
}

function lastSegment(url: URL): string | undefined {
  return url.pathname.split('/').at(-1);
}

function accountAddress(account: string): string {
  if (/^[a-z0-9]{3,24}$/.test(account)) return `https://${account}.blob.core.windows.net`;
  checkServiceAddress(account);
  return account;
}

/** Workload identity where the pod has one, else the machine's. */
async function identity(clientId: string | undefined): Promise<TokenCredential> {
  const { ManagedIdentityCredential, WorkloadIdentityCredential } = await import('@azure/identity');
  const chosen = clientId === undefined ? {} : { clientId };
  return process.env.AZURE_FEDERATED_TOKEN_FILE === undefined
    ? new ManagedIdentityCredential(chosen)
    : new WorkloadIdentityCredential(chosen);
}

function invalid(sentence: Sentence): Failure {
  return new Failure(
    'config-invalid',
    sentence,
    say`Copy it again from the Azure portal into its file; \`holdfast doctor config\` shows which file is meant.`,
  );
}
