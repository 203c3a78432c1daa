/** A server, and who comes. */
export interface Server {
  readonly host: string;
  readonly port: number;
  readonly user: string;
}
