import { isPermission, type Permission, permissionNames } from '#access/permissions.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Permissions as they are typed.
 * @throws Failure `usage`, naming what there is
 */
export function parsePermissions(names: readonly string[]): Permission[] {
  return names.map((text) => {
    const name = text.trim();
    if (isPermission(name)) return name;
    throw new Failure('usage', say`There is no permission ${name}.`, say`Use some of: ${permissionNames}.`);
  });
}
