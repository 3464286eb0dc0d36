import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** The way to the tables: follows the transaction of the operation that is running. */
@Injectable()
export class Database {
  private readonly running = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  /** Of the running transaction if there is one. */
  get manager(): EntityManager {
    return this.running.getStore() ?? this.dataSource.manager;
  }

  /** Runs `work` in a transaction, or in the one that runs already. Rolls back when it throws. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.running.getStore()) return work();
    return this.dataSource.transaction((manager) => this.running.run(manager, work));
  }

  /** Within a transaction: runs `work` so that, when it throws, only what it wrote is taken back. */
  attempt<T>(work: () => Promise<T>): Promise<T> {
    return this.manager.transaction((manager) => this.running.run(manager, work));
  }

  /** Plain SQL with $1… parameters; answers the rows. */
  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const result = await this.manager.query<Row[] | [Row[], number]>(sql, parameters);
    // TypeORM answers UPDATE and DELETE with [rows, count].
    return Array.isArray(result[0]) && typeof result[1] === 'number' ? result[0] : (result as Row[]);
  }
}
