export function EntrySidebar({ server }: { server: unknown }) {
  return <p>{String(server)}</p>;
}
