declare module '@/locales/en.yml' {
  const messages: Readonly<Record<string, { message: string }>>;
  export default messages;
}
