import { BlockList, isIPv4, isIPv6 } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Link-local (cloud metadata is there), this host by a number that means none, multicast and broadcast. */
const never = new BlockList();
never.addSubnet('0.0.0.0', 8, 'ipv4');
never.addSubnet('169.254.0.0', 16, 'ipv4');
never.addAddress('100.100.100.200', 'ipv4');
never.addAddress('168.63.129.16', 'ipv4');
never.addSubnet('224.0.0.0', 3, 'ipv4');
never.addAddress('::', 'ipv6');
never.addSubnet('fe80::', 10, 'ipv6');
never.addAddress('fd00:ec2::254', 'ipv6');
never.addSubnet('ff00::', 8, 'ipv6');
// Ways to write an IPv4 address that would go round the rules above.
never.addSubnet('::', 96, 'ipv6');
never.addSubnet('64:ff9b::', 96, 'ipv6');
never.addSubnet('2002::', 16, 'ipv6');

/** `::ffff:127.0.0.1` is 127.0.0.1. */
function plain(address: string): string {
  const bare = address.split('%')[0] ?? '';
  const dotted = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (dotted) return dotted;
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(bare) ?? [];
  if (!high || !low) return bare;
  const bits = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return bits.flatMap((half) => [half >> 8, half & 255]).join('.');
}

const isIn = (list: BlockList, address: string): boolean => {
  const text = plain(address);
  if (isIPv4(text)) return list.check(text, 'ipv4');
  return isIPv6(text) && list.check(text, 'ipv6');
};

export const isLoopback = (address: string) => isIn(loopback, address);

export const isNeverCalled = (address: string) => isIn(never, address) && !isLoopback(address);
