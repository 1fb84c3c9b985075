/** The brokers behind the relay in tests: run with the documented configuration itself, on ports that are free. */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, freePorts, put, runServer, untilThere } from '../../support/server-process';
import { RawClient } from './raw-client';

/** A broker that runs. */
export interface RunningBroker {
  /** Where it takes MQTT, one port for each node. */
  readonly ports: readonly number[];
  /** Where it takes MQTT over WebSockets; null when it does not. */
  readonly webSocketPort: number | null;
  readonly password: string;
  /** Its processes. */
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

const configuration = 'src/relay/config';
const password = 'password-of-the-tests';

/** Waits until a node takes visitors, which in a cluster it does once the nodes have found each other. */
async function untilWelcome(port: number): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const visitor = new RawClient(connect(port, '127.0.0.1'));
    const code = await visitor
      .greet({ username: 'facilitator', password, clientId: `first-${port}-${tries}` })
      .catch(() => null);
    visitor.leave();
    if (code === 0) return;
    await pause(500);
  }
  throw new Error('The nodes never found each other.');
}

function run(
  program: string,
  args: readonly string[],
  folder: string,
  more: Readonly<Record<string, string>> = {},
): ChildProcess {
  return runServer(program, args, folder, { RELAY_PASSWORD: password, ...more });
}

function makeFolder(): string {
  // In memory where that can be, as the configuration has it.
  const memory = '/dev/shm';
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'speelveld-broker-'));
  // Mosquitto reads its files as a user of its own.
  chmodSync(folder, 0o755);
  return folder;
}

interface Node {
  readonly mqtt: number;
  readonly webSocket: number;
  readonly cluster: number;
  readonly folder: string;
}

/** Writes `nats.conf` as it stands, with the ports and the folder of one node. */
async function prepareNode(folder: string, clusterPort: number): Promise<Node> {
  const [client = 0, mqtt = 0, webSocket = 0] = await freePorts(3);
  mkdirSync(folder);
  const text = put(readFileSync(join(configuration, 'nats.conf'), 'utf8'), {
    '127.0.0.1:4222': `127.0.0.1:${client}`,
    '"127.0.0.1:1883"': `"127.0.0.1:${mqtt}"`,
    '"127.0.0.1:8081"': `"127.0.0.1:${webSocket}"`,
    '"/dev/shm/speelveld-relay"': JSON.stringify(join(folder, 'store')),
  });
  writeFileSync(join(folder, 'nats.conf'), text);
  return { mqtt, webSocket, cluster: clusterPort, folder };
}

/** NATS as `nats.conf` says, with other ports and another folder. */
export async function runNats(): Promise<RunningBroker> {
  const folder = makeFolder();
  const { mqtt, webSocket } = await prepareNode(join(folder, 'relay-1'), 0);
  const child = run('nats-server', ['--config', join(folder, 'relay-1', 'nats.conf')], folder);
  await untilThere(mqtt, child);
  return {
    ports: [mqtt],
    webSocketPort: webSocket,
    password,
    pids: child.pid === undefined ? [] : [child.pid],
    stop: ended([child], folder),
  };
}

const thirdRoute = '    "nats-route://node:change-this-password@relay-3.internal:6222"\n';

/** Three NATS servers as `nats-cluster.conf` says, on this one machine; or two, with the third left out of it. */
export async function runNatsCluster(count: 2 | 3 = 3): Promise<RunningBroker> {
  const folder = makeFolder();
  const clusterPorts = await freePorts(count);
  const nodes = await Promise.all(
    clusterPorts.map((port, index) => prepareNode(join(folder, `relay-${index + 1}`), port)),
  );
  const children = nodes.map((node, index) => {
    const text = put(readFileSync(join(configuration, 'nats-cluster.conf'), 'utf8'), {
      '0.0.0.0:6222': `127.0.0.1:${node.cluster}`,
      ...(count === 2 ? { [thirdRoute]: '' } : {}),
      ...Object.fromEntries(
        clusterPorts.map((port, at) => [`relay-${at + 1}.internal:6222`, `127.0.0.1:${port}`]),
      ),
    });
    const file = join(node.folder, 'nats-cluster.conf');
    writeFileSync(file, text);
    return run('nats-server', ['--config', file], folder, { NODE: `relay-${index + 1}`, HERE: '127.0.0.1' });
  });
  await Promise.all(nodes.map(({ mqtt }, index) => untilThere(mqtt, children[index])));
  await Promise.all(nodes.map(({ mqtt }) => untilWelcome(mqtt)));
  return {
    ports: nodes.map(({ mqtt }) => mqtt),
    webSocketPort: null,
    password,
    pids: children.flatMap(({ pid }) => pid ?? []),
    stop: ended(children, folder),
  };
}

/** Mosquitto as `mosquitto.conf` and `mosquitto.acl` say, with another port. */
export async function runMosquitto(): Promise<RunningBroker> {
  const [mqtt = 0] = await freePorts(1);
  const folder = makeFolder();
  const passwords = join(folder, 'mosquitto.passwords');
  writeFileSync(passwords, `facilitator:${password}\nphone:${password}\n`);
  spawnSync('mosquitto_passwd', ['-U', passwords], { stdio: 'ignore' });
  chmodSync(passwords, 0o644);
  writeFileSync(join(folder, 'mosquitto.acl'), readFileSync(join(configuration, 'mosquitto.acl')));
  const file = join(folder, 'mosquitto.conf');
  const changes = {
    'listener 1883': `listener ${mqtt}`,
    'password_file mosquitto.passwords': `password_file ${passwords}`,
    'acl_file mosquitto.acl': `acl_file ${join(folder, 'mosquitto.acl')}`,
  };
  writeFileSync(file, put(readFileSync(join(configuration, 'mosquitto.conf'), 'utf8'), changes));
  const child = run('mosquitto', ['-c', file], folder);
  await untilThere(mqtt, child);
  return {
    ports: [mqtt],
    webSocketPort: null,
    password,
    pids: child.pid === undefined ? [] : [child.pid],
    stop: ended([child], folder),
  };
}
