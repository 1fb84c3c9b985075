/**
 * A connection that is not trusted after sleep. A phone that was locked may hold one that is dead and does not say so,
 * and would find out only after a while; who picks the phone up again wants to vote now.
 */

/** So long out of sight, in milliseconds, that the connection may be dead. */
const asleep = 10_000;

/** Opens a WebSocket for MQTT that counts as lost when the page was out of sight for long, or the network was away. */
export function openWakefulSocket(address: string): WebSocket {
  const socket = new WebSocket(address, ['mqtt']);
  const listening = new AbortController();
  const { signal } = listening;
  let hiddenAt: number | null = null;
  const giveUp = (): void => {
    listening.abort();
    // Closing may wait for an answer that never comes; whoever uses it hears at once.
    socket.dispatchEvent(new Event('error'));
    socket.close();
  };
  const look = (): void => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now();
      return;
    }
    const wasAsleep = hiddenAt !== null && Date.now() - hiddenAt > asleep;
    hiddenAt = null;
    if (wasAsleep) giveUp();
  };
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('offline', giveUp, { signal });
  socket.addEventListener('close', () => listening.abort(), { signal });
  return socket;
}
