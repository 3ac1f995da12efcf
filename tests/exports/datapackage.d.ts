// The package has no types of its own: what the tests use of it.
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    read(options?: { keyed?: boolean; relations?: boolean }): Promise<unknown[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(
      descriptor: string,
      options?: { basePath?: string; strict?: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
