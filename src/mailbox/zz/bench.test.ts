import { it } from 'vitest';
import pgm from 'pg';
import { contextOf, deliveryOf, placesOf, testArchive } from '../../../test/mailbox/archive.ts';
import { makeItem, alice, bob } from '../../../test/mail/items.ts';
const W = 'meeting contract price tomorrow please send the offer before noon because customer asked again about delivery dates and payment terms budget project team review final version number report'.split(' ');
const C = '请问明天下午三点的会议还开吗我们需要讨论合同价格付款条件客户再次询问交货日期项目预算团队审查最终版本报告'.split('');
let seed = 1; const rnd = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
function text(i: number) { let t = ''; if (i % 10 < 3) { while (t.length < 100) t += C[Math.floor(rnd()*C.length)]; return t; } while (t.length < 200) t += (rnd() < 0.35 ? W[Math.floor(rnd()*rnd()*W.length)] : 'w' + Math.floor(rnd()*rnd()*50000)) + ' '; return t; }
it('bench', async () => {
  const t = await testArchive();
  const N = Number(process.env.N ?? 20000), PAR = Number(process.env.PAR ?? 1);
  const spent: Record<string, number> = {};
  const Client: any = pgm.Client; const q0 = Client.prototype.query; let last: any;
  Client.prototype.query = function (c: any, v: any, cb: any) { const text = typeof c === 'string' ? c : c?.text ?? ''; if (/with page|count\(\*\) as hits/.test(text)) last = { text, values: c?.values ?? v }; const label = text.trim().replace(/\s+/g, ' ').slice(0, 46); const s = performance.now(); const r = q0.call(this, c, v, cb); if (r && r.then) r.then(() => { spent[label] = (spent[label] ?? 0) + performance.now() - s; }, () => {}); return r; };
  const boxes: any[] = [];
  for (let i = 0; i < 100; i++) boxes.push((await placesOf(t.archive, `user${i}@corp.example`))[0]);
  for (const k of Object.keys(spent)) delete spent[k];
  let cpu = 0, ms = 0, waiting: Promise<unknown>[] = [];
  const write = (t.parts.packs as any);
  for (let b = 0; b < N / 1000; b++) {
    const ds: any[] = [];
    for (let i = 0; i < 1000; i++) {
      const n = b * 1000 + i; const c = Math.floor(rnd() * 600);
      const p = { ...bob, nativeId: `44770090${String(c).padStart(4,'0')}@s.whatsapp.net`, phone: `+4477009${String(c).padStart(5,'0')}`, displayName: `Person ${c}` };
      const item = makeItem({ nativeId: 'N' + n, sender: p, recipients: [alice], conversation: { id: `c${c}`, type: 'direct' }, occurredAt: new Date(1767225600000 + n * 7000).toISOString(), content: { type: 'text', text: text(n) }, raw: { mediaType: 'text/plain', encoding: 'utf8', data: text(n) } });
      ds.push(deliveryOf(item, [boxes[i % 100], boxes[(i + 1 + (c % 98)) % 100]]));
    }
    const s = performance.now(), c0 = process.cpuUsage();
    waiting.push(t.archive.deliver(ds, contextOf('run')));
    if (waiting.length >= PAR) { await Promise.all(waiting); waiting = []; }
    ms += performance.now() - s; const c = process.cpuUsage(c0); cpu += (c.user + c.system) / 1000;
    if (b % 10 === 9) console.log(b + 1, (performance.now() - s).toFixed(0), 'ms last; avg', ((b + 1) * 1e6 / ms).toFixed(0), 'items/s, node cpu', (cpu / (b + 1)).toFixed(0), 'ms/1000');
  }
  console.log(Object.entries(spent).filter(([, v]) => v > 2 * N / 1000).sort((a, b) => b[1] - a[1]).map(([k, v]) => `${k}: ${(v / (N / 1000)).toFixed(1)}`).join('\n'));
  const pid = await t.database.pool.query(`select pg_size_pretty(pg_total_relation_size('item_index.item')) i, pg_size_pretty(pg_relation_size('item_index.item_vector')) gin, pg_size_pretty(pg_total_relation_size('mailbox.entry')) e, pg_size_pretty(pg_total_relation_size('mailbox.item')) it`);
  console.log(pid.rows[0]);
  await t.database.pool.query('vacuum analyze item_index.item'); await t.database.pool.query('analyze mailbox.entry'); await t.database.pool.query('analyze mailbox.item');
  const qs: any[] = ['contract', 'w17', 'contract price', '会议', '合同价格', '"please send"', 'person', 'NOT contract'].map((w) => ({ q: w }));
  const { parseQuery } = await import('../../compliance/search/parse.ts');
  for (const { q: w } of qs) {
    const base = parseQuery(w);
    const run = async (x: any) => { const ts = []; let r: any; for (let k = 0; k < 7; k++) { const s = performance.now(); r = await t.archive.search(x); ts.push(performance.now() - s); } ts.sort((a, b) => a - b); return ts[3].toFixed(1) + 'ms/' + r.hits.length; };
    const a = await run(base); if (process.env.EXPLAIN) { const r = await t.database.pool.query({ text: 'explain (analyze, buffers off, costs off) ' + last.text, values: last.values }); console.log(r.rows.map((l: any) => l['QUERY PLAN']).join('\n')); }
    const m = await run({ ...base, mailbox: boxes[3].mailbox }); if (process.env.EXPLAIN) { const r = await t.database.pool.query({ text: 'explain (analyze, buffers off, costs off) ' + last.text, values: last.values }); console.log(r.rows.map((l: any) => l['QUERY PLAN']).join('\n')); }
    const s = performance.now(); const c = await t.archive.count(base); console.log('==', w, a, 'mailbox', m, 'count', c, (performance.now() - s).toFixed(1));
  }
  if (process.env.VERIFY) { let s = performance.now(); const v = await t.archive.verify({}, () => {}); console.log('verify', v.ok, v.items, v.entries, (performance.now() - s).toFixed(0)); s = performance.now(); const r = await t.archive.rebuild(() => {}); console.log('rebuild', r.indexed, (performance.now() - s).toFixed(0)); }
  await t.close();
}, 600000);
