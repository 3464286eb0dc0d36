import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

interface Running {
  manager: EntityManager;
  /** What waits for the commit. */
  afterwards: (() => Promise<void>)[];
}

/** The way to the tables: follows the transaction of the operation that is running. */
@Injectable()
export class Database {
  private readonly running = new AsyncLocalStorage<Running>();

  constructor(private readonly dataSource: DataSource) {}

  /** Of the running transaction if there is one. */
  get manager(): EntityManager {
    return this.running.getStore()?.manager ?? this.dataSource.manager;
  }

  get isInTransaction(): boolean {
    return this.running.getStore() !== undefined;
  }

  /** Runs `work` in a transaction, or in the one that runs already. Rolls back when it throws. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.running.getStore()) return work();
    const afterwards: Running['afterwards'] = [];
    const result = await this.dataSource.transaction((manager) => this.running.run({ manager, afterwards }, work));
    for (const done of afterwards) await done();
    return result;
  }

  /** Within a transaction: runs `work` so that, when it throws, only what it wrote is taken back. */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const afterwards: Running['afterwards'] = [];
    const result = await this.manager.transaction((manager) => this.running.run({ manager, afterwards }, work));
    for (const done of afterwards) await this.afterCommit(done);
    return result;
  }

  /** Does it once what the running transaction wrote can be seen by others, at once without one; never if it rolls back. */
  async afterCommit(work: () => Promise<void>): Promise<void> {
    const running = this.running.getStore();
    if (running) running.afterwards.push(work);
    else await work();
  }

  /** Plain SQL with $1… parameters; answers the rows. */
  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const result = await this.manager.query<Row[] | [Row[], number]>(sql, parameters);
    // TypeORM answers UPDATE and DELETE with [rows, count].
    return Array.isArray(result[0]) && typeof result[1] === 'number' ? result[0] : (result as Row[]);
  }
}
