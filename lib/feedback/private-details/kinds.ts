export type DetailKind = 'name' | 'email' | 'phone' | 'id';
