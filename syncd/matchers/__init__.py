"""Mentions become evidence: who somebody is, and why we think so."""
