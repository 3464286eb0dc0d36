import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { Clock, createLogger, loadConfig, NestLogger, openDatabase, type Config } from './platform/index.js';
import { persistence } from './rooms.js';

/** Runs a command with the app's rooms and its database, whether or not the app is running; serves nobody. */
export async function withApp<T>(work: (nest: INestApplicationContext, config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env);
  const log = createLogger('error');
  const database = await openDatabase(config, persistence, { share: true });
  try {
    const foundations = { config, log, dataSource: database.dataSource, clock: new Clock() };
    const nest = await NestFactory.createApplicationContext(AppModule.with(foundations), {
      logger: new NestLogger(log),
      abortOnError: false,
    });
    const result = await work(nest, config);
    await nest.close();
    return result;
  } finally {
    await database.close();
  }
}
