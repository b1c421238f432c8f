package org.pourparlers.store;

class PostgresStoreTest extends StoreContract {
  @Override
  String where() {
    return Postgres.database();
  }
}
