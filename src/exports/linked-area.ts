/** A district as schema.org tells of it, with its code in GB/T 2260. */
export function linkedArea({ name, code }: { readonly name: string; readonly code: string }) {
  return {
    '@type': 'AdministrativeArea' as const,
    name,
    identifier: { '@type': 'PropertyValue' as const, propertyID: 'GB/T 2260', value: code },
  };
}
